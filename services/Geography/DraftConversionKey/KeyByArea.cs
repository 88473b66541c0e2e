using System.Globalization;
using Sozialplanung.Geography.ConversionKeys;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.DraftConversionKey;

/// <summary>A key by the common surface of old and new areas (areal weighting), level by level.</summary>
internal static class KeyByArea
{
    public const string Weight = "Fläche";

    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    // As much of an area may lie outside of the new division without a word: a bank of a river, drawn differently.
    private const double Outside = 0.01;

    public static (IReadOnlyList<KeyShare> Shares, IReadOnlyList<PlacedError> Warnings) Of(VersionPair versions, MovedAreas moved)
    {
        var (weights, warnings) = (new List<KeyShare>(), new List<PlacedError>());
        foreach (var old in versions.Before.Keys.Order(StringComparer.Ordinal))
        {
            if (moved.PartsOf(old) is not { Count: > 0 } parts)
            {
                continue;
            }

            var outside = 1 - (parts.Sum(part => part.Common) / parts[0].OldSquareMetres);
            if (outside > Outside)
            {
                warnings.Add(
                    new(
                        string.Create(
                            _german,
                            $"{outside:P0} der Fläche von {versions.OldName(old)} liegen außerhalb der neuen Gebiete; seine Zahlen werden ganz auf die übrigen verteilt."
                        )
                    )
                );
            }

            weights.AddRange(parts.Select(part => new KeyShare(old, part.New, (decimal)part.Common)));
        }

        return (WholeShares.Of(weights), warnings);
    }
}
