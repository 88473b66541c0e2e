using System.ComponentModel.DataAnnotations;
using Sozialplanung.Geography.ConversionKeys;

namespace Sozialplanung.Geography.SaveConversionKey;

/// <summary>An Umsteigeschlüssel to be used from now on.</summary>
public sealed record KeyToSave
{
    /// <summary>What the shares are proportional to; it stands beside converted values.</summary>
    [StringLength(80, MinimumLength = 1)]
    public required string Weight { get; init; }

    /// <summary>Where the key comes from, or why it was changed.</summary>
    [StringLength(500, MinimumLength = 1)]
    public required string Reason { get; init; }

    /// <summary>Of the areas that do not stay as they are.</summary>
    [MaxLength(200_000)]
    public required IReadOnlyList<KeyShare> Shares { get; init; }
}
