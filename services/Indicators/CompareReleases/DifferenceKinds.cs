using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.CompareReleases;

/// <summary>The kinds of difference between a cell of two releases, each as one reader is shown it.</summary>
internal static class DifferenceKinds
{
    public const string Changed = "changed";
    public const string New = "new";
    public const string Gone = "gone";
    public const string NewlyWithheld = "newlyWithheld";
    public const string NewlyShown = "newlyShown";

    /// <summary>No number before and none now, for different reasons.</summary>
    public const string Reason = "reason";

    /// <summary>The class on the map is another; asked for beside the others, it is no kind of its own.</summary>
    public const string Class = "class";

    public static IReadOnlyList<string> All { get; } = [Changed, New, Gone, NewlyWithheld, NewlyShown, Reason, Class];

    /// <summary>Null where a cell is the same; a cell that a release does not have is null itself.</summary>
    public static string? Of(ShownCell? before, ShownCell? now) =>
        (before?.Number, now?.Number) switch
        {
            (null, null) => IsOtherReason(before, now) ? Reason : null,
            ({ }, null) => now?.State == ValueState.Hidden ? NewlyWithheld : Gone,
            (null, { }) => before?.State == ValueState.Hidden ? NewlyShown : New,
            // Whoever sees more than everybody sees both numbers, and must know that everybody does not.
            ({ }, { }) when before.Value.IsPublic && !now.Value.IsPublic => NewlyWithheld,
            ({ }, { }) when !before.Value.IsPublic && now.Value.IsPublic => NewlyShown,
            ({ } old, { } fresh) => old.Equals(fresh) ? null : Changed,
        };

    private static bool IsOtherReason(ShownCell? before, ShownCell? now) =>
        before is { } old && now is { } fresh && old.State != fresh.State;
}
