using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>An area as an import would store it.</summary>
public sealed record CheckedArea(string Code, string Name, string Level, string? Parent);

/// <summary>What an import would do; nothing of it has been done.</summary>
public sealed record CheckedAreas
{
    private const int Shown = 50;
    private const int ShownFindings = 100;

    public required string Version { get; init; }

    /// <summary>Whether nothing stands in its way.</summary>
    public required bool IsReady { get; init; }

    /// <summary>Whether the Gebietsstand would be a new one.</summary>
    public required bool IsNewVersion { get; init; }

    /// <summary>So many areas there would be.</summary>
    public required int Areas { get; init; }

    /// <summary>So many areas of the same levels they would take the place of.</summary>
    public required int Replaced { get; init; }

    /// <summary>Areas by level.</summary>
    public required IReadOnlyDictionary<string, int> Levels { get; init; }

    /// <summary>The first areas, at most fifty.</summary>
    public required IReadOnlyList<CheckedArea> First { get; init; }

    /// <summary>Why it would be refused; at most the first hundred.</summary>
    public required IReadOnlyList<PlacedError> Errors { get; init; }

    public required int ErrorCount { get; init; }

    /// <summary>What a person should look at; at most the first hundred.</summary>
    public required IReadOnlyList<PlacedError> Warnings { get; init; }

    public required int WarningCount { get; init; }

    /// <summary>So many features a rule of the profile left out.</summary>
    public int Skipped { get; init; }

    /// <summary>Geometries that are not valid: repaired where the profile allows it, otherwise errors; at most the first hundred.</summary>
    public IReadOnlyList<CheckedRepair> Repairs { get; init; } = [];

    public int RepairCount { get; init; }

    /// <summary>Areas whose place a person has to accept, or has accepted in the profile; at most the first hundred.</summary>
    public IReadOnlyList<CheckedPlacement> Placements { get; init; } = [];

    public int PlacementCount { get; init; }

    internal static CheckedAreas Of(string version, ImportAreasOutcome.Passed passed) =>
        Of(version, passed.Drafts, [], passed.Warnings, passed.Source, passed.Placements) with
        {
            IsNewVersion = passed.IsNewVersion,
            Replaced = passed.Replaced,
        };

    internal static CheckedAreas Of(string version, ImportAreasOutcome.Refused refused) =>
        Of(version, refused.Drafts, refused.Errors, refused.Warnings, refused.Source, refused.Placements);

    private static CheckedAreas Of(
        string version,
        IReadOnlyList<AreaDraft> drafts,
        IReadOnlyList<PlacedError> errors,
        IReadOnlyList<PlacedError> warnings,
        SourceAreas source,
        IReadOnlyList<CheckedPlacement> placements
    ) =>
        new()
        {
            Version = version,
            IsReady = errors.Count == 0,
            IsNewVersion = false,
            Areas = drafts.Count,
            Replaced = 0,
            Levels = drafts
                .CountBy(draft => draft.Level, StringComparer.Ordinal)
                .ToDictionary(level => level.Key, level => level.Value, StringComparer.Ordinal),
            First = [.. drafts.Take(Shown).Select(draft => new CheckedArea(draft.Code, draft.Name, draft.Level, draft.Parent))],
            Errors = [.. errors.Take(ShownFindings)],
            ErrorCount = errors.Count,
            Warnings = [.. warnings.Take(ShownFindings)],
            WarningCount = warnings.Count,
            Skipped = source.Skipped,
            Repairs = [.. source.Repairs.Take(ShownFindings)],
            RepairCount = source.Repairs.Count,
            Placements = [.. placements.Take(ShownFindings)],
            PlacementCount = placements.Count,
        };
}
