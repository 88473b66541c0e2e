using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Indicators.AdoptIndicators;

/// <summary>Which ready indicators are to be switched on.</summary>
public sealed record AdoptIndicatorsRequest
{
    /// <summary>Their codes.</summary>
    [Required, MinLength(1, ErrorMessage = "Bitte mindestens einen fertigen Indikator nennen."), MaxLength(500)]
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>What measures are called here, where they have another name.</summary>
    [MaxLength(500)]
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();
}
