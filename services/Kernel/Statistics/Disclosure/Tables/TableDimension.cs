namespace Sozialplanung.Statistics.Disclosure;

/// <summary>Total = sum of parts within one dimension, by codes.</summary>
public sealed record DimensionSum(string Total, IReadOnlyList<string> Parts);

/// <summary>
/// One dimension of a crossed table with any number of hierarchies: a code may be a part of several totals (a Sozialraum of its
/// Stadtteil and of its Programmgebiet), and a total may be made up in several ways.
/// </summary>
/// <param name="Codes">All codes, unique; each appears in the table.</param>
/// <param name="Sums">The sums among them; no code may contain itself by way of others.</param>
public sealed record TableDimension(IReadOnlyList<string> Codes, IReadOnlyList<DimensionSum> Sums)
{
    /// <summary>Codes that are not printed, for example an area level below the finest shown one.</summary>
    public IReadOnlySet<string> ShadowCodes { get; init; } = new HashSet<string>();

    /// <summary>A flat dimension: one total and its parts.</summary>
    public static TableDimension Flat(string total, params IReadOnlyList<string> parts) =>
        new([total, .. parts], [new DimensionSum(total, parts)]);

    /// <summary>A tree given by each code's parent; null marks the root.</summary>
    public static TableDimension Tree(IReadOnlyList<(string Code, string? Parent)> codes) =>
        new(
            [.. codes.Select(code => code.Code)],
            [
                .. codes
                    .Where(code => code.Parent is not null)
                    .GroupBy(code => code.Parent!)
                    .Select(children => new DimensionSum(children.Key, [.. children.Select(child => child.Code)])),
            ]
        );
}
