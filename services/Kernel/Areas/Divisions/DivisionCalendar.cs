namespace Sozialplanung.Areas.Divisions;

/// <summary>
/// Which Gebietsstand held on which day. One that has no last day ends on the day before the next one begins; one of which nothing is
/// said holds on no day.
/// </summary>
public sealed class DivisionCalendar
{
    private readonly Span[] _spans;

    /// <param name="divisions">All Gebietsstände, in any order.</param>
    public DivisionCalendar(IEnumerable<DivisionValidity> divisions)
    {
        DivisionValidity[] stated = [.. divisions.Where(division => division.IsStated)];
        _spans =
        [
            .. stated
                .Select(division => new Span(
                    division.Version,
                    division.From ?? DateOnly.MinValue,
                    division.To ?? EndBeforeNext(division, stated)
                ))
                .OrderByDescending(span => span.From)
                .ThenByDescending(span => span.Version, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a day of validity is said of any Gebietsstand.</summary>
    public bool IsEmpty => _spans.Length == 0;

    /// <summary>The Gebietsstand of the day; of several the one that began last. Null where none held.</summary>
    public string? On(DateOnly day) => Array.Find(_spans, span => span.From <= day && day <= span.To)?.Version;

    /// <summary>The last day on which the Gebietsstand holds; null where it has no end, or nothing is said of it.</summary>
    public DateOnly? LastDayOf(string version) =>
        Array.Find(_spans, span => span.Version == version) is { } found && found.To < DateOnly.MaxValue ? found.To : null;

    /// <summary>Another Gebietsstand that holds on one of its days; null where there is none.</summary>
    public string? OverlapOf(string version) =>
        Array.Find(_spans, span => span.Version == version) is { } own
            ? Array.Find(_spans, other => other != own && other.From <= own.To && own.From <= other.To)?.Version
            : null;

    private static DateOnly EndBeforeNext(DivisionValidity division, DivisionValidity[] stated) =>
        stated
            .Where(other => other.From > (division.From ?? DateOnly.MinValue))
            .Select(other => other.From!.Value.AddDays(-1))
            .DefaultIfEmpty(DateOnly.MaxValue)
            .Min();

    private sealed record Span(string Version, DateOnly From, DateOnly To);
}
