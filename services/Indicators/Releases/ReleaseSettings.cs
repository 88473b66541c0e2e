using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Indicators.Releases;

/// <summary>The rules of confidentiality of a release; frozen with it.</summary>
public sealed record ReleaseSettings : IValidatableObject
{
    /// <summary>
    /// Mindestfallzahl of the public: counts from 1 to this less 1 are withheld, in numerator, base and remainder.
    /// </summary>
    [Range(1, 1000, ErrorMessage = "Die Mindestfallzahl liegt zwischen 1 und 1.000.")]
    public int PublicMinimumCount { get; init; } = 5;

    /// <summary>Mindestfallzahl of the administration.</summary>
    [Range(1, 1000, ErrorMessage = "Die Mindestfallzahl liegt zwischen 1 und 1.000.")]
    public int StaffMinimumCount { get; init; } = 3;

    /// <summary>Whether „niemand" and „alle" are withheld too.</summary>
    public bool WithholdsZeros { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        PublicMinimumCount < StaffMinimumCount
            ?
            [
                new ValidationResult(
                    "Die Mindestfallzahl der Öffentlichkeit kann nicht kleiner sein als die der Verwaltung.",
                    [nameof(PublicMinimumCount)]
                ),
            ]
            : [];
}
