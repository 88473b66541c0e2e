using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Sozialplanung.Tests;

/// <summary>Writes small Shapefiles, right ones and wrong ones, and packs them.</summary>
internal sealed class ShapefileZip
{
    /// <summary>ESRI's text for EPSG:25832.</summary>
    public const string Utm32 = """
        PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]
        """;

    private readonly List<(double[][][] Rings, bool IsDeleted, string?[] Values)> _rows = [];

    /// <summary>Columns as name, type, length and decimals.</summary>
    public (string Name, char Type, byte Length, byte Decimals)[] Columns { get; init; } =
    [("STT_NR", 'N', 10, 0), ("STT_NAME", 'C', 40, 0)];

    public string? Prj { get; init; } = Utm32;

    public string? Cpg { get; init; }

    public byte Language { get; init; }

    public Encoding Encoding { get; init; } = Encoding.UTF8;

    /// <summary>5: areas.</summary>
    public int Kind { get; init; } = 5;

    public bool HasIndex { get; init; } = true;

    /// <summary>Rings as they shall stand in the file: outer ones clockwise.</summary>
    public ShapefileZip With(double[][][] rings, params string?[] values)
    {
        _rows.Add((rings, false, values));
        return this;
    }

    public ShapefileZip WithDeleted(double[][][] rings, params string?[] values)
    {
        _rows.Add((rings, true, values));
        return this;
    }

    /// <summary>A square with its lower left corner and its side, clockwise.</summary>
    public static double[][] Square(double x, double y, double side) =>
        [
            [x, y],
            [x, y + side],
            [x + side, y + side],
            [x + side, y],
            [x, y],
        ];

    public static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return zip.ToArray();
    }

    public byte[] Zip(string layer = "Stadtteile") => Zip(Files(layer));

    public (string Name, byte[] Content)[] Files(string layer) =>
        [
            ($"{layer}.shp", Shp(out var shx)),
            ($"{layer}.dbf", Dbf()),
            .. HasIndex ? [($"{layer}.shx", shx)] : Array.Empty<(string, byte[])>(),
            .. Prj is null ? [] : new[] { ($"{layer}.prj", Encoding.UTF8.GetBytes(Prj)) },
            .. Cpg is null ? [] : new[] { ($"{layer}.cpg", Encoding.UTF8.GetBytes(Cpg)) },
        ];

    public byte[] Shp(out byte[] index)
    {
        using var shp = new MemoryStream();
        using var shx = new MemoryStream();
        shp.Write(new byte[100]);
        shx.Write(new byte[100]);
        for (var row = 0; row < _rows.Count; row++)
        {
            var content = Content(_rows[row].Rings);
            var place = new byte[8];
            BinaryPrimitives.WriteInt32BigEndian(place, (int)shp.Length / 2);
            BinaryPrimitives.WriteInt32BigEndian(place.AsSpan(4), content.Length / 2);
            shx.Write(place);
            BinaryPrimitives.WriteInt32BigEndian(place, row + 1);
            shp.Write(place);
            shp.Write(content);
        }

        index = Headed(shx.ToArray());
        return Headed(shp.ToArray());
    }

    private byte[] Headed(byte[] file)
    {
        BinaryPrimitives.WriteInt32BigEndian(file, 9994);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(24), file.Length / 2);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(28), 1000);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(32), Kind);
        return file;
    }

    private byte[] Content(double[][][] rings)
    {
        if (rings.Length == 0)
        {
            return new byte[4]; // no shape
        }

        var points = rings.Sum(ring => ring.Length);
        var content = new byte[44 + (4 * rings.Length) + (16 * points)];
        BinaryPrimitives.WriteInt32LittleEndian(content, Kind);
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(36), rings.Length);
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(40), points);
        var (start, at) = (0, 44 + (4 * rings.Length));
        for (var ring = 0; ring < rings.Length; ring++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(44 + (4 * ring)), start);
            start += rings[ring].Length;
            foreach (var point in rings[ring])
            {
                BinaryPrimitives.WriteDoubleLittleEndian(content.AsSpan(at), point[0]);
                BinaryPrimitives.WriteDoubleLittleEndian(content.AsSpan(at + 8), point[1]);
                at += 16;
            }
        }

        return content;
    }

    public byte[] Dbf()
    {
        var head = 32 + (32 * Columns.Length) + 1;
        var length = 1 + Columns.Sum(column => column.Length);
        var dbf = new byte[head + (length * _rows.Count) + 1];
        (dbf[0], dbf[1], dbf[2], dbf[3], dbf[29]) = (3, 126, 11, 30, Language);
        BinaryPrimitives.WriteInt32LittleEndian(dbf.AsSpan(4), _rows.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(dbf.AsSpan(8), (ushort)head);
        BinaryPrimitives.WriteUInt16LittleEndian(dbf.AsSpan(10), (ushort)length);
        for (var column = 0; column < Columns.Length; column++)
        {
            var field = dbf.AsSpan(32 + (32 * column), 32);
            Encoding.GetBytes(Columns[column].Name).CopyTo(field);
            (field[11], field[16], field[17]) = ((byte)Columns[column].Type, Columns[column].Length, Columns[column].Decimals);
        }

        dbf[head - 1] = 0x0D;
        for (var row = 0; row < _rows.Count; row++)
        {
            var at = head + (length * row);
            dbf[at++] = (byte)(_rows[row].IsDeleted ? '*' : ' ');
            for (var column = 0; column < Columns.Length; column++)
            {
                var cell = dbf.AsSpan(at, Columns[column].Length);
                cell.Fill((byte)' ');
                var text = Encoding.GetBytes(_rows[row].Values[column] ?? "");
                text.AsSpan(0, Math.Min(text.Length, cell.Length)).CopyTo(cell);
                at += cell.Length;
            }
        }

        dbf[^1] = 0x1A;
        return dbf;
    }
}
