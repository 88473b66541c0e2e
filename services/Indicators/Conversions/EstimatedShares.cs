using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Contracts.Geography;

namespace Sozialplanung.Indicators.Conversions;

/// <summary>
/// How much of a number of each area of today a key has estimated: the part that comes from old areas which were divided, measured by their
/// surface. The surface is converted as a count would be, Σ surface of the old area × share, and the divided part of it taken. Values are left
/// out of it: an estimated part measured by them would tell, beside a shown sum, the sum of the old areas that came whole, withheld ones among them.
/// </summary>
internal sealed class EstimatedShares
{
    private readonly double?[] _shares;

    public EstimatedShares(Conversion conversion, AreaTree tree)
    {
        var byNew = conversion.Shares.ToLookup(part => part.New, StringComparer.Ordinal);
        var metres = conversion
            .Shares.DistinctBy(part => part.Old)
            .ToDictionary(part => part.Old, part => part.OldSquareMetres, StringComparer.Ordinal);
        var within = new Dictionary<string, decimal>[tree.Count];
        var surfaces = new double[tree.Count];
        _shares = new double?[tree.Count];
        foreach (var area in tree.PartsFirst)
        {
            var code = tree.Areas[area].Code;
            ConversionPart[] received = [.. byNew[code]];
            if (received.Length > 0)
            {
                within[area] = received.ToDictionary(part => part.Old, part => part.Share, StringComparer.Ordinal);
                surfaces[area] = received.Sum(part => (double)part.Share * Known(part.OldSquareMetres));
            }
            else
            {
                within[area] = Merged(tree.Parts[area].Select(part => within[part]));
                surfaces[area] =
                    tree.Parts[area].Length == 0
                        ? Known(conversion.SquareMetres.GetValueOrDefault(code))
                        : tree.Parts[area].Sum(part => surfaces[part]);
            }

            var divided = within[area].Where(old => old.Value is > 0 and < 1).Sum(old => (double)old.Value * metres[old.Key]);
            _shares[area] = surfaces[area] > 0 ? Math.Min(1, divided / surfaces[area]) : null;
        }
    }

    /// <summary>0 to 1; null where a surface is not known.</summary>
    public double? Of(int area) => _shares[area];

    // An area without boundaries has no surface: what it is a part of has none that is known.
    private static double Known(double squareMetres) => squareMetres > 0 ? squareMetres : double.NaN;

    /// <summary>An old area all of whose parts lie in one whole is in it undivided.</summary>
    private static Dictionary<string, decimal> Merged(IEnumerable<Dictionary<string, decimal>> parts)
    {
        var all = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (old, share) in parts.SelectMany(part => part))
        {
            all[old] = all.GetValueOrDefault(old) + share;
        }

        return all;
    }
}
