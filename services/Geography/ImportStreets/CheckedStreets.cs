using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ImportStreets;

/// <summary>An entry with the line of the file it comes from, as an import would store it: the side is <c>Both</c>, <c>Odd</c> or
/// <c>Even</c>, without numbers it is the whole street, and without a name of its area there is no such area.</summary>
public sealed record CheckedStreet(
    int Line,
    string Municipality,
    string Street,
    string Side,
    string? From,
    string? To,
    string Area,
    string? AreaName
);

/// <summary>What an import would do; nothing of it has been done.</summary>
public sealed record CheckedStreets
{
    private const int Shown = 50;
    private const int ShownFindings = 100;

    public required string Version { get; init; }

    /// <summary>Whether nothing stands in its way.</summary>
    public required bool IsReady { get; init; }

    /// <summary>So many lines of the file have become entries.</summary>
    public required int Lines { get; init; }

    public required int Entries { get; init; }

    public required int Streets { get; init; }

    /// <summary>The municipalities (or postcodes) whose entries the file would replace; at most the first hundred.</summary>
    public required IReadOnlyList<string> Municipalities { get; init; }

    public required int MunicipalityCount { get; init; }

    /// <summary>So many entries of these municipalities they would take the place of.</summary>
    public required int Replaced { get; init; }

    /// <summary>The first entries, at most fifty.</summary>
    public required IReadOnlyList<CheckedStreet> First { get; init; }

    /// <summary>Why it would be refused; at most the first hundred.</summary>
    public required IReadOnlyList<PlacedError> Errors { get; init; }

    public required int ErrorCount { get; init; }

    /// <summary>What a person should look at; at most the first hundred.</summary>
    public required IReadOnlyList<PlacedError> Warnings { get; init; }

    public required int WarningCount { get; init; }

    internal static CheckedStreets Of(string version, ImportStreetsOutcome.Passed passed) =>
        Of(version, passed.Drafts, code => passed.Areas[code].Name, [], passed.Warnings) with
        {
            Replaced = passed.Replaced,
        };

    internal static CheckedStreets Of(string version, ImportStreetsOutcome.Refused refused) =>
        Of(version, refused.Drafts, _ => null, refused.Errors, []);

    private static CheckedStreets Of(
        string version,
        IReadOnlyList<StreetLine> drafts,
        Func<string, string?> areaName,
        IReadOnlyList<PlacedError> errors,
        IReadOnlyList<PlacedError> warnings
    )
    {
        var municipalities = drafts
            .Select(draft => draft.Entry.Municipality)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return new()
        {
            Version = version,
            IsReady = errors.Count == 0,
            Lines = drafts.DistinctBy(draft => draft.Line).Count(),
            Entries = drafts.Count,
            Streets = drafts.DistinctBy(draft => (draft.Entry.Municipality, draft.Entry.Street)).Count(),
            Municipalities = [.. municipalities.Take(ShownFindings)],
            MunicipalityCount = municipalities.Count,
            Replaced = 0,
            First = [.. drafts.Take(Shown).Select(draft => Entry(draft, areaName))],
            Errors = [.. errors.Take(ShownFindings)],
            ErrorCount = errors.Count,
            Warnings = [.. warnings.Take(ShownFindings)],
            WarningCount = warnings.Count,
        };
    }

    private static CheckedStreet Entry(StreetLine draft, Func<string, string?> areaName) =>
        new(
            draft.Line,
            draft.Entry.Municipality,
            draft.Entry.Street,
            draft.Entry.Side.ToString(),
            draft.Entry.From?.ToString(),
            draft.Entry.To?.ToString(),
            draft.Entry.AreaCode,
            areaName(draft.Entry.AreaCode)
        );
}
