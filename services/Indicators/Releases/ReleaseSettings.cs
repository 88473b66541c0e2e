using System.ComponentModel.DataAnnotations;
using System.Text.Json;

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

    /// <summary>The settings as a release keeps them.</summary>
    internal static ReleaseSettings Read(string settings) =>
        JsonSerializer.Deserialize<ReleaseSettings>(settings, JsonSerializerOptions.Web)!;

    /// <summary>What is other than in the release before, as German sentences.</summary>
    internal IEnumerable<string> DifferencesTo(ReleaseSettings before)
    {
        if (PublicMinimumCount != before.PublicMinimumCount)
        {
            yield return $"Die Mindestfallzahl der Öffentlichkeit ist {PublicMinimumCount}, zuvor {before.PublicMinimumCount}.";
        }

        if (StaffMinimumCount != before.StaffMinimumCount)
        {
            yield return $"Die Mindestfallzahl der Verwaltung ist {StaffMinimumCount}, zuvor {before.StaffMinimumCount}.";
        }

        if (WithholdsZeros != before.WithholdsZeros)
        {
            yield return WithholdsZeros
                ? "„Niemand“ und „alle“ werden gesperrt, zuvor wurden sie gezeigt."
                : "„Niemand“ und „alle“ werden gezeigt, zuvor waren sie gesperrt.";
        }
    }
}
