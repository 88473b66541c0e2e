using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Indicators.Releases;

/// <summary>The rules of confidentiality that somebody asks for; what is left out is the service's own.</summary>
public sealed record AskedSettings
{
    internal const string OutOfRange = "Die Mindestfallzahl liegt zwischen 1 und 1.000.";

    [Range(1, 1000, ErrorMessage = OutOfRange)]
    public int? PublicMinimumCount { get; init; }

    [Range(1, 1000, ErrorMessage = OutOfRange)]
    public int? StaffMinimumCount { get; init; }

    public bool? WithholdsZeros { get; init; }

    internal ReleaseSettings Over(ReleaseSettings defaults) =>
        defaults with
        {
            PublicMinimumCount = PublicMinimumCount ?? defaults.PublicMinimumCount,
            StaffMinimumCount = StaffMinimumCount ?? defaults.StaffMinimumCount,
            WithholdsZeros = WithholdsZeros ?? defaults.WithholdsZeros,
        };
}
