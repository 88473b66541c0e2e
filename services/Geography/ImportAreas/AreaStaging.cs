using NetTopologySuite.IO;
using Npgsql;
using NpgsqlTypes;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>The drafts in a temporary table of the transaction, their geometry transformed and repaired.</summary>
internal sealed class AreaStaging(DbSession session)
{
    private const string Create = """
        create temporary table import_area (
            number int not null, code text primary key, name text not null, level text not null, parent text, path text[] not null,
            is_overlapping boolean not null, members text[], formed_from text[] not null, is_inside boolean not null, apart text not null, wkb bytea,
            geometry geometry(MultiPolygon, 25832)
        ) on commit drop
        """;

    private const string Copy =
        "copy import_area (number, code, name, level, parent, path, is_overlapping, members, formed_from, is_inside, apart, wkb) from stdin (format binary)";

    private const string Read = """
        update import_area i set geometry = ST_Multi(drawn.geometry)
        from (select code, ST_GeomFromWKB(wkb, 25832) as geometry from import_area where wkb is not null offset 0) drawn
        where i.code = drawn.code and ST_IsValid(drawn.geometry)
        """;

    // The kernel has repaired what was broken; moving points to metres can break a sliver again.
    private const string Repair = """
        update import_area set geometry = ST_Multi(ST_CollectionExtract(ST_MakeValid(ST_GeomFromWKB(wkb, 25832), 'method=structure'), 3))
        where wkb is not null and geometry is null
        """;

    // What was proven of borders holds for them as they were drawn.
    private const string Doubt = "update import_area set is_inside = false, apart = code";

    // From fine to coarse, so that a formed area can be part of another.
    private const string Form = """
        update import_area formed set geometry = (
            select ST_Multi(ST_CollectionExtract(ST_MakeValid(ST_Union(part.geometry)), 3))
            from import_area part where part.code = any (formed.formed_from))
        where level = @level and cardinality(formed_from) > 0
        """;

    private const string Empty = """
        select number, code, name from import_area
        where geometry is not null and (ST_IsEmpty(geometry) or ST_Area(geometry) < 1) order by number
        """;

    public async Task FillAsync(
        IReadOnlyList<AreaDraft> drafts,
        IReadOnlyDictionary<string, string[]> paths,
        IReadOnlyDictionary<string, LevelProfile> levels,
        CancellationToken cancellationToken
    )
    {
        await session.ExecuteAsync(Create, null, cancellationToken);
        var proven = ProvenPlaces.Of(drafts, levels);
        var wkb = new WKBWriter();
        await using var copy = await session.Connection.BeginBinaryImportAsync(Copy, cancellationToken);
        foreach (var draft in drafts)
        {
            await copy.StartRowAsync(cancellationToken);
            await copy.WriteAsync(draft.Number, NpgsqlDbType.Integer, cancellationToken);
            await copy.WriteAsync(draft.Code, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(draft.Name, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(draft.Level, NpgsqlDbType.Text, cancellationToken);
            await WriteAsync(copy, draft.Parent, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(paths[draft.Code], NpgsqlDbType.Array | NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(levels[draft.Level].Members is not null, NpgsqlDbType.Boolean, cancellationToken);
            await WriteAsync(copy, draft.Members?.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(draft.FormedFrom.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(proven.IsInside(draft.Code), NpgsqlDbType.Boolean, cancellationToken);
            await copy.WriteAsync(proven.Apart(draft.Code), NpgsqlDbType.Text, cancellationToken);
            await WriteAsync(
                copy,
                draft.Geometry is null ? null : wkb.Write(draft.Geometry),
                NpgsqlDbType.Bytea,
                cancellationToken
            );
        }

        await copy.CompleteAsync(cancellationToken);
    }

    /// <summary>Makes geometry of the bytes and forms the unions; an area without surface is refused.</summary>
    public async Task ReadGeometryAsync(
        IReadOnlyList<string> formedLevels,
        ImportFindings findings,
        CancellationToken cancellationToken
    )
    {
        await session.ExecuteAsync(Read, null, cancellationToken);
        if (await session.ExecuteAsync(Repair, null, cancellationToken) > 0)
        {
            await session.ExecuteAsync(Doubt, null, cancellationToken);
        }

        await session.ExecuteAsync(
            "create index on import_area using gist (geometry); analyze import_area",
            null,
            cancellationToken
        );
        foreach (var level in formedLevels)
        {
            await session.ExecuteAsync(Form, new { level }, cancellationToken);
        }

        foreach (var empty in await session.QueryAsync<EmptyArea>(Empty, null, cancellationToken))
        {
            findings.Refuse($"Das Gebiet „{empty.Code}“ ({empty.Name}) hat keine Fläche.", empty.Number, "geometry");
        }
    }

    private static Task WriteAsync<T>(NpgsqlBinaryImporter copy, T? value, NpgsqlDbType type, CancellationToken cancellationToken)
        where T : class =>
        value is null ? copy.WriteNullAsync(cancellationToken) : copy.WriteAsync(value, type, cancellationToken);

    private sealed record EmptyArea(int Number, string Code, string Name);
}
