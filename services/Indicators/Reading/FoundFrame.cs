using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.Reading;

/// <summary>The frame of a release, or why there is none to read.</summary>
internal readonly record struct FoundFrame(ReleaseFrame? Frame, ProblemHttpResult? Refusal)
{
    public static FoundFrame None(string sentence) => new(null, Problems.NotFound(sentence));

    /// <summary>Before the first release, and after the last was withdrawn.</summary>
    public static FoundFrame NothingReleased() =>
        new(null, Problems.NotFound("Zurzeit ist nichts freigegeben.", "nothing-released"));

    public static FoundFrame Withdrawn(ReleaseHead release) =>
        new(
            null,
            Problems.Gone("release-withdrawn", $"Die Freigabe „{release.Name}“ wurde zurückgenommen und ist nicht mehr zu lesen.")
        );
}
