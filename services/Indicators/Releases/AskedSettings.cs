using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Indicators.Releases;

/// <summary>The rules of confidentiality that somebody asks for; what is left out is the service's own.</summary>
public sealed record AskedSettings
{
    internal const string OutOfRange = "Die Mindestfallzahl liegt zwischen 1 und 1.000.";
    internal const string FacilitiesOutOfRange = "Die Mindestzahlen für Einrichtungen liegen zwischen 0 (keine Regel) und 1.000.";
    internal const string LargestOutOfRange = "Die Dominanzregel nennt 0 (keine Regel) bis 100 größte Beiträge.";
    internal const string PercentOutOfRange =
        "Die Anteile der Dominanz- und der p%-Regel liegen zwischen 0 (keine Regel) und 100 %.";

    [Range(1, 1000, ErrorMessage = OutOfRange)]
    public int? PublicMinimumCount { get; init; }

    [Range(1, 1000, ErrorMessage = OutOfRange)]
    public int? StaffMinimumCount { get; init; }

    public bool? WithholdsZeros { get; init; }

    [Range(0, 1000, ErrorMessage = FacilitiesOutOfRange)]
    public int? MinimumPersonsPerFacility { get; init; }

    [Range(0, 1000, ErrorMessage = FacilitiesOutOfRange)]
    public int? MinimumFacilities { get; init; }

    [Range(0, 100, ErrorMessage = LargestOutOfRange)]
    public int? DominanceLargest { get; init; }

    [Range(0.0, 100.0, ErrorMessage = PercentOutOfRange)]
    public double? DominancePercent { get; init; }

    [Range(0.0, 100.0, ErrorMessage = PercentOutOfRange)]
    public double? PPercent { get; init; }

    internal ReleaseSettings Over(ReleaseSettings defaults) =>
        defaults with
        {
            PublicMinimumCount = PublicMinimumCount ?? defaults.PublicMinimumCount,
            StaffMinimumCount = StaffMinimumCount ?? defaults.StaffMinimumCount,
            WithholdsZeros = WithholdsZeros ?? defaults.WithholdsZeros,
            MinimumPersonsPerFacility = MinimumPersonsPerFacility ?? defaults.MinimumPersonsPerFacility,
            MinimumFacilities = MinimumFacilities ?? defaults.MinimumFacilities,
            DominanceLargest = DominanceLargest ?? defaults.DominanceLargest,
            DominancePercent = DominancePercent ?? defaults.DominancePercent,
            PPercent = PPercent ?? defaults.PPercent,
        };
}
