using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace Sozialplanung.Tests;

/// <summary>Writes a small GeoPackage with SQLite itself, as QGIS would.</summary>
internal static class GeoPackageBytes
{
    private const string Metadata = """
        pragma application_id = 1196444487;
        create table gpkg_spatial_ref_sys (srs_name text not null, srs_id integer not null primary key, organization text not null,
            organization_coordsys_id integer not null, definition text not null, description text);
        insert into gpkg_spatial_ref_sys values ('ETRS89 / UTM 32N', 25832, 'EPSG', 25832, 'PROJCS["x"]', null),
            ('Eigenes', 100001, 'NONE', 100001, '{wkt}', null), ('Undefined', -1, 'NONE', -1, 'undefined', null);
        create table gpkg_contents (table_name text not null primary key, data_type text not null, srs_id integer);
        create table gpkg_geometry_columns (table_name text not null, column_name text not null, geometry_type_name text not null,
            srs_id integer not null, z tinyint not null, m tinyint not null, constraint pk_geom primary key (table_name, column_name));
        """;

    /// <summary>A layer for each name, with so many squares of 100 m in rows of 40; each has its number, a name and a long text.</summary>
    public static byte[] Of(int squares, int system = 25832, int pageSize = 4096, params string[] layers)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():N}.gpkg");
        try
        {
            using (var connection = new SqliteConnection($"Data Source={path};Pooling=false"))
            {
                connection.Open();
                Run(connection, $"pragma page_size = {pageSize}; pragma journal_mode = wal");
                Run(connection, Metadata.Replace("{wkt}", ShapefileZip.Utm32.Trim(), StringComparison.Ordinal));
                foreach (var layer in layers)
                {
                    Fill(connection, layer, squares, system);
                }

                Run(connection, "pragma wal_checkpoint(truncate)");
            }

            return File.ReadAllBytes(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Fill(SqliteConnection connection, string layer, int squares, int system)
    {
        Run(
            connection,
            $"""
            create table "{layer}" ("fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "geom" MULTIPOLYGON, -- a remark, with a comma
                "Schlüssel" TEXT(10) default ('a,b'), [name] TEXT, anteil REAL, check (length(name) > 0));
            alter table "{layer}" add column spaeter integer;
            insert into gpkg_contents values ('{layer}', 'features', {system});
            insert into gpkg_geometry_columns values ('{layer}', 'geom', 'MULTIPOLYGON', {system}, 0, 0);
            """
        );
        using var transaction = connection.BeginTransaction();
        for (var number = 1; number <= squares; number++)
        {
            using var insert = connection.CreateCommand();
            insert.CommandText =
                $"""insert into "{layer}" (geom, "Schlüssel", name, anteil) values ($geom, $code, $name, 11.0)""";
            insert.Parameters.AddWithValue(
                "$geom",
                Square(340_000 + (100 * (number % 40)), 5_465_000 + (100 * (number / 40)), 100)
            );
            insert.Parameters.AddWithValue("$code", $"{number:0000}");
            insert.Parameters.AddWithValue("$name", $"Müngersdorf {number} {new string('x', number % 7 * 700)}");
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static byte[] Square(double x, double y, double side)
    {
        var ring = ShapefileZip.Square(x, y, side);
        var blob = new byte[8 + 32 + 9 + 9 + 4 + (16 * ring.Length)];
        "GP"u8.CopyTo(blob);
        blob[3] = 0b011; // little endian, with the extent of four numbers
        BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(4), 25832);
        var at = 40;
        foreach (var (kind, count) in new[] { (6, 1), (3, 1) })
        {
            blob[at] = 1;
            BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(at + 1), kind);
            BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(at + 5), count);
            at += 9;
        }

        BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(at), ring.Length);
        at += 4;
        foreach (var number in ring.SelectMany(point => point))
        {
            BinaryPrimitives.WriteDoubleLittleEndian(blob.AsSpan(at), number);
            at += 8;
        }

        return blob;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
