using System.ComponentModel.DataAnnotations;
using Sozialplanung.Geography.ConversionKeys;

namespace Sozialplanung.Geography.DraftConversionKey;

/// <summary>An Umsteigeschlüssel as a person has it on the screen.</summary>
public sealed record KeyToCheck
{
    [StringLength(80)]
    public required string Weight { get; init; }

    [MaxLength(200_000)]
    public required IReadOnlyList<KeyShare> Shares { get; init; }
}
