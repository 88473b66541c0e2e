using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Contracts.Geography;

namespace Sozialplanung.Indicators.Conversions;

/// <summary>
/// How numbers of a former Gebietsstand stand on the areas of the current one: which old areas a number now rests on, and for which
/// areas it is another one than that which was counted.
/// </summary>
internal sealed class AreaConversion
{
    private readonly ILookup<string, ConversionPart> _byOld;
    private readonly ILookup<string, ConversionPart> _byNew;
    private readonly Dictionary<string, decimal>[] _within;
    private readonly AreaTree _tree;
    private readonly Lazy<EstimatedShares> _estimated;

    public AreaConversion(Conversion conversion, AreaTree tree)
    {
        Conversion = conversion;
        _tree = tree;
        _estimated = new Lazy<EstimatedShares>(() => new EstimatedShares(conversion, tree));
        _byOld = conversion.Shares.ToLookup(part => part.Old, StringComparer.Ordinal);
        _byNew = conversion.Shares.ToLookup(part => part.New, StringComparer.Ordinal);
        _within = new Dictionary<string, decimal>[tree.Count];
        foreach (var area in tree.PartsFirst)
        {
            var shares = _byNew[tree.Areas[area].Code].ToDictionary(part => part.Old, part => part.Share, StringComparer.Ordinal);
            foreach (var (old, share) in tree.Parts[area].SelectMany(part => _within[part]))
            {
                shares[old] = shares.GetValueOrDefault(old) + share;
            }

            _within[area] = shares;
        }
    }

    public Conversion Conversion { get; }

    public string From => Conversion.From;

    public bool HasKey => Conversion.Weight is not null;

    /// <summary>Whether the area kept its code and not its boundary, and the key says nothing of it.</summary>
    public bool IsRedrawn(string old) => Conversion.Redrawn.Contains(old, StringComparer.Ordinal);

    /// <summary>What of an old area goes where; empty where it stays as it is.</summary>
    public IEnumerable<ConversionPart> PartsOf(string old) => _byOld[old];

    /// <summary>All that a new area receives; empty where it is the same as before.</summary>
    public IEnumerable<ConversionPart> ReceivedBy(string @new) => _byNew[@new];

    /// <summary>Whether the new area is one old area as it was, whatever its code.</summary>
    public bool IsRenamed(string @new) => ReceivedBy(@new).ToArray() is [{ Share: 1 }];

    /// <summary>
    /// Whether a number for the area is not what was counted for it: it is made of other areas, or parts of it cross its boundary.
    /// </summary>
    public bool Changes(int area) =>
        ReceivedBy(_tree.Areas[area].Code).ToArray() switch
        {
            [] => _within[area].Values.Any(share => share is > 0 and < 1),
            [var only] => only.Share < 1 || only.Old != only.New,
            _ => true,
        };

    /// <summary>How much of a number for the area is estimated, 0 to 1; null where it is not known.</summary>
    public double? EstimatedShareOf(int area) => _estimated.Value.Of(area);

    /// <summary>What a release keeps of it: surfaces were for computing.</summary>
    public Conversion Kept => Conversion with { SquareMetres = new Dictionary<string, double>() };

    /// <summary>The old areas of which something is in a number for the area.</summary>
    public IEnumerable<string> OldAreasIn(int area) => _within[area].Keys;
}
