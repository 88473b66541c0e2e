using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Indicators.Releases;

/// <summary>The rules of confidentiality of a release; frozen with it.</summary>
public sealed record ReleaseSettings : IValidatableObject
{
    /// <summary>
    /// Mindestfallzahl of the public: counts from 1 to this less 1 are withheld, in numerator, base and remainder.
    /// </summary>
    [Range(1, 1000, ErrorMessage = AskedSettings.OutOfRange)]
    public int PublicMinimumCount { get; init; } = 5;

    /// <summary>Mindestfallzahl of the administration.</summary>
    [Range(1, 1000, ErrorMessage = AskedSettings.OutOfRange)]
    public int StaffMinimumCount { get; init; } = 3;

    /// <summary>Whether „niemand" and „alle" are withheld too.</summary>
    public bool WithholdsZeros { get; init; }

    /// <summary>Where a dataset names contributors: so many persons behind each at least; 0: not asked.</summary>
    [Range(0, 1000, ErrorMessage = AskedSettings.FacilitiesOutOfRange)]
    public int MinimumPersonsPerFacility { get; init; } = 4;

    /// <summary>Where a dataset names contributors: so many behind a count at least; 0: not asked.</summary>
    [Range(0, 1000, ErrorMessage = AskedSettings.FacilitiesOutOfRange)]
    public int MinimumFacilities { get; init; } = 2;

    /// <summary>(n,k): n of the largest contributors; 0: not asked.</summary>
    [Range(0, 100, ErrorMessage = AskedSettings.LargestOutOfRange)]
    public int DominanceLargest { get; init; }

    /// <summary>(n,k): together they contribute k percent at most; 0: not asked.</summary>
    [Range(0.0, 100.0, ErrorMessage = AskedSettings.PercentOutOfRange)]
    public double DominancePercent { get; init; }

    /// <summary>p%: nobody's contribution can be estimated more closely; 0: not asked.</summary>
    [Range(0.0, 100.0, ErrorMessage = AskedSettings.PercentOutOfRange)]
    public double PPercent { get; init; }

    internal DominanceRule? Dominance =>
        DominanceLargest > 0 && DominancePercent > 0 ? new DominanceRule(DominanceLargest, DominancePercent) : null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PublicMinimumCount < StaffMinimumCount)
        {
            yield return new ValidationResult(
                "Die Mindestfallzahl der Öffentlichkeit kann nicht kleiner sein als die der Verwaltung.",
                [nameof(PublicMinimumCount)]
            );
        }

        if (DominanceLargest > 0 != DominancePercent > 0)
        {
            yield return new ValidationResult(
                "Zur Dominanzregel gehören zwei Angaben: wie viele der größten Beiträge, und welchen Anteil in Prozent sie höchstens haben dürfen.",
                [nameof(DominanceLargest)]
            );
        }
    }

    /// <summary>The settings as a release keeps them.</summary>
    internal static ReleaseSettings Read(string settings) =>
        JsonSerializer.Deserialize<ReleaseSettings>(settings, JsonSerializerOptions.Web)!;
}
