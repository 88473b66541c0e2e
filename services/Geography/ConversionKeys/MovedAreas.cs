using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.ConversionKeys;

/// <summary>How areas of one Gebietsstand lie over those of another, as far as their boundaries differ.</summary>
internal sealed class MovedAreas(IReadOnlyList<MovedAreas.Overlap> overlaps)
{
    // Boundaries drawn twice never agree exactly; what is less than this part of both areas is a matter of drawing.
    private const double Drawing = 0.005;

    private const string Select = """
        with moved as (
            select o.code, o.level, o.geometry, o.square_metres from area o join level l on l.code = o.level and not l.is_overlapping
            where o.version = @from and not exists (
                select 1 from area n where n.version = @to and n.code = o.code and n.geometry ~= o.geometry and ST_OrderingEquals(n.geometry, o.geometry)))
        select o.code as old, n.code as new, ST_Area(ST_Intersection(o.geometry, n.geometry)) as common,
            o.square_metres as old_square_metres, n.square_metres as new_square_metres
        from moved o join area n on n.version = @to and n.level = o.level and n.geometry && o.geometry and ST_Intersects(n.geometry, o.geometry)
        order by o.code, n.code
        """;

    private readonly ILookup<string, Overlap> _byOld = overlaps.ToLookup(overlap => overlap.Old, StringComparer.Ordinal);

    /// <summary>Asks the database for all areas that are not the very same in both.</summary>
    public static async Task<MovedAreas> ReadAsync(
        GeographyDb session,
        string from,
        string to,
        CancellationToken cancellationToken
    ) => new(await session.QueryAsync<Overlap>(Select, new { from, to }, cancellationToken));

    /// <summary>The areas that kept their code and not their boundary.</summary>
    public IEnumerable<string> Redrawn =>
        overlaps.Where(overlap => overlap.Old == overlap.New && !overlap.IsSame).Select(overlap => overlap.Old);

    /// <summary>
    /// What an area has in common with others, without what is a matter of drawing; null where the area is the same as before.
    /// </summary>
    public IReadOnlyList<Overlap>? PartsOf(string old)
    {
        return _byOld[old].FirstOrDefault(overlap => overlap.Old == overlap.New) is { IsSame: true }
            ? null
            : [.. _byOld[old].Where(overlap => overlap.Common > Drawing * overlap.OldSquareMetres)];
    }

    /// <summary>What two areas have in common, in square metres.</summary>
    internal sealed record Overlap
    {
        public required string Old { get; init; }

        public required string New { get; init; }

        public required double Common { get; init; }

        public required double OldSquareMetres { get; init; }

        public required double NewSquareMetres { get; init; }

        public bool IsSame => Common >= (1 - Drawing) * OldSquareMetres && Common >= (1 - Drawing) * NewSquareMetres;
    }
}
