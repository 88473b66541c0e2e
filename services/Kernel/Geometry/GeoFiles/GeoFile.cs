using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoJson;
using Sozialplanung.Geometry.GeoPackages;
using Sozialplanung.Geometry.Kml;
using Sozialplanung.Geometry.Shapefiles;

namespace Sozialplanung.Geometry.GeoFiles;

/// <summary>
/// A file of areas in one of the usual formats, told apart by its bytes and not by its name. All in memory; hostile input is expected.
/// </summary>
public sealed class GeoFile
{
    private readonly Dictionary<string, Func<GeoReadOptions, GeoLayer>> _layers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _systems = new(StringComparer.OrdinalIgnoreCase);

    private GeoFile(GeoFileFormat format) => Format = format;

    /// <summary>What kind of file it is.</summary>
    public GeoFileFormat Format { get; }

    /// <summary>The layers in it; formats without layers have one without a name.</summary>
    public IReadOnlyList<string> Layers => [.. _layers.Keys];

    /// <summary>The layer that is meant: the one named, or the only one. Errors: <see cref="GeoFormatException"/>.</summary>
    public string LayerOf(string? wanted)
    {
        if (wanted is { Length: > 0 } && _layers.Keys.FirstOrDefault(Meant) is { } found)
        {
            return found;
        }

        var names = string.Join(", ", _layers.Keys.Take(30).Select(name => $"„{name}“"));
        return (wanted, _layers.Count) switch
        {
            (null or "", 1) => _layers.Keys.First(),
            (null or "", _) => throw new GeoFormatException(
                $"Die Datei enthält mehrere Layer: {names}. Bitte den gewünschten auswählen (im Profil unter „layer“)."
            ),
            _ when _layers.Count == 1 && _layers.ContainsKey("") => throw new GeoFormatException(
                "Die Datei hat keine Layer; bitte „layer“ im Profil weglassen."
            ),
            _ => throw new GeoFormatException($"Den Layer „{GeoJsonReader.Shorten(wanted)}“ gibt es nicht. Vorhanden: {names}."),
        };

        bool Meant(string name) => name.Equals(wanted, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>How the file names the coordinate system of a layer, as it stands there; null where it names none.</summary>
    public string? SystemName(string layer) => _systems.GetValueOrDefault(layer);

    /// <summary>Errors: <see cref="GeoFormatException"/> with a German sentence where the file as a whole is unusable.</summary>
    public GeoLayer Read(GeoReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return _layers[LayerOf(options.Layer)](options);
    }

    /// <summary>Whether the file is a ZIP.</summary>
    public static bool IsPacked(ReadOnlySpan<byte> file) => GeoArchive.IsOne(file);

    /// <summary>Whether the file holds geometry, as its bytes say; a workbook is a ZIP too, and a list of objects is JSON.</summary>
    public static bool IsOne(ReadOnlyMemory<byte> file)
    {
        if (GeoArchive.IsOne(file.Span))
        {
            try
            {
                using var archive = GeoArchive.Open(file);
                return archive.Names.Any(name => Ends(name, ".shp") || _geoEndings.Any(ending => Ends(name, ending)));
            }
            catch (GeoFormatException)
            {
                return false;
            }
        }

        var text = file.Span.TrimStart("\uFEFF \r\n\t"u8);
        return SqliteFile.IsOne(file.Span)
            || IsPartOfShapefile(file.Span)
            || (text is [(byte)'<', ..] && text[..Math.Min(text.Length, 1_000)].IndexOf("<kml"u8) >= 0)
            || (text is [(byte)'{', ..] && text.IndexOf("\"FeatureCollection\""u8) >= 0);
    }

    /// <summary>Finds out what the file is and which layers it has. Errors: <see cref="GeoFormatException"/>.</summary>
    public static GeoFile Open(ReadOnlyMemory<byte> file)
    {
        if (GeoArchive.IsOne(file.Span))
        {
            using var archive = GeoArchive.Open(file);
            return OfArchive(archive);
        }

        return IsPartOfShapefile(file.Span)
            ? throw new GeoFormatException("Bitte packen Sie .shp, .dbf und .prj zusammen in eine ZIP-Datei.")
            : OfPlain(file);
    }

    private static GeoFile OfPlain(ReadOnlyMemory<byte> file)
    {
        if (SqliteFile.IsOne(file.Span))
        {
            return OfGeoPackage(new GeoPackageFile(file));
        }

        var isXml = file.Span.TrimStart("\uFEFF \r\n\t"u8) is [(byte)'<', ..];
        var plain = new GeoFile(isXml ? GeoFileFormat.Kml : GeoFileFormat.GeoJson);
        plain._layers[""] = isXml
            ? options => ReadKml(file, options)
            : options => GeoJsonReader.Read(file, options.System, options.Limits, options.IsSwapped);
        return plain;
    }

    private static GeoFile OfGeoPackage(GeoPackageFile package)
    {
        var found = new GeoFile(GeoFileFormat.GeoPackage);
        foreach (var layer in package.Layers)
        {
            found._layers[layer] = options => package.Read(layer, options.System, options.IsSwapped, options.Limits);
            found.Name(layer, package.SystemOf(layer, out _));
        }

        return found._layers.Count > 0
            ? found
            : throw new GeoFormatException("Das GeoPackage enthält keinen Layer mit Geometrie.");
    }

    private static GeoFile OfArchive(GeoArchive archive)
    {
        var shapes = archive.Names.Where(name => Ends(name, ".shp")).ToList();
        if (shapes.Count == 0)
        {
            return archive.Names.Where(name => _plainEndings.Any(ending => Ends(name, ending))).ToList() switch
            {
                [var one] => OfPlain(archive.Read(one)),
                [] => throw new GeoFormatException(
                    "Die ZIP-Datei enthält keine Geodaten: Erwartet wird ein Shapefile (.shp, .dbf, .prj), ein GeoPackage, GeoJSON oder KML."
                ),
                _ => throw new GeoFormatException(
                    "Die ZIP-Datei enthält mehrere Dateien mit Geodaten. Bitte liefern Sie sie einzeln."
                ),
            };
        }

        var found = new GeoFile(GeoFileFormat.Shapefile);
        var areTwins = shapes
            .CountBy(path => Path.GetFileNameWithoutExtension(path)!, StringComparer.OrdinalIgnoreCase)
            .Any(each => each.Value > 1);
        foreach (var path in shapes)
        {
            var layer = areTwins ? path[..^4] : Path.GetFileNameWithoutExtension(path);
            var source = Source(archive, path);
            found._layers[layer] = options => ShapefileReader.Read(source, options.System, options.IsSwapped, options.Limits);
            found.Name(layer, ShapefileReader.SystemOf(source, out _));
        }

        return found;
    }

    private static readonly string[] _geoEndings = [".gpkg", ".geojson", ".kml"];

    private static readonly string[] _plainEndings = [".gpkg", ".geojson", ".json", ".kml"];

    private static ShapeSource Source(GeoArchive archive, string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return Beside(".dbf") is { } dbf
            ? new ShapeSource(name, archive.Read(path), archive.Read(dbf))
            {
                Shx = archive.Read(Beside(".shx")),
                Prj = archive.Read(Beside(".prj")),
                Cpg = archive.Read(Beside(".cpg")),
            }
            : throw new GeoFormatException(
                $"Zu „{name}.shp“ fehlt „{name}.dbf“ mit Schlüsseln und Namen. Bitte packen Sie .shp, .dbf und .prj zusammen in eine ZIP-Datei."
            );

        string? Beside(string ending) =>
            archive.Names.FirstOrDefault(each => each.Equals(path[..^4] + ending, StringComparison.OrdinalIgnoreCase));
    }

    private void Name(string layer, NamedSystem system)
    {
        if (system.Text is { } text)
        {
            _systems[layer] = text;
        }
    }

    private static bool Ends(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    // The .shp and .shx begin with 9994; the .dbf with its version and a date, which no text does.
    private static bool IsPartOfShapefile(ReadOnlySpan<byte> file) =>
        file.StartsWith(new byte[] { 0, 0, 0x27, 0x0A })
        || (
            file.Length > 32 && file[0] is 0x03 or 0x30 or 0x83 or 0x8B && file[2] is >= 1 and <= 12 && file[3] is >= 1 and <= 31
        );

    private static GeoLayer ReadKml(ReadOnlyMemory<byte> file, GeoReadOptions options)
    {
        if (options.System is not (null or CoordinateSystem.Wgs84))
        {
            throw new GeoFormatException("KML ist immer in EPSG:4326 geschrieben. Bitte „crs“ im Profil auf auto stellen.");
        }

        using var stream = new MemoryStream(file.ToArray(), writable: false);
        return KmlReader.Read(stream, options.Limits);
    }
}
