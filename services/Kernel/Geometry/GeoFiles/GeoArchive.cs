using System.Globalization;
using System.IO.Compression;
using Sozialplanung.Geometry.GeoJson;
using Sozialplanung.Tables;

namespace Sozialplanung.Geometry.GeoFiles;

/// <summary>
/// A ZIP from outside, unpacked in memory only and only as far as asked. Many entries, names that lead elsewhere, encryption and bombs
/// are refused with a sentence.
/// </summary>
internal sealed class GeoArchive : IDisposable
{
    private const int MaximumEntries = 1_000;
    private const long MostBytes = 256L * 1024 * 1024;
    private const string Damaged = "Die ZIP-Datei ist beschädigt und lässt sich nicht entpacken.";
    private readonly ZipArchive _archive;
    private readonly BoundedInflation _inflation;
    private long _unpacked;

    private GeoArchive(ReadOnlyMemory<byte> zip)
    {
        _archive = new ZipArchive(new MemoryStream(zip.ToArray(), writable: false), ZipArchiveMode.Read);
        _inflation = new BoundedInflation(zip.Length, "Die ZIP-Datei");
        if (_archive.Entries.Count > MaximumEntries)
        {
            throw new GeoFormatException(
                $"Die ZIP-Datei enthält mehr als {MaximumEntries.ToString("N0", CultureInfo.GetCultureInfo("de-DE"))} Dateien. Bitte packen Sie nur die Geodaten ein."
            );
        }

        Names = [.. _archive.Entries.Select(entry => entry.FullName).Where(IsFile)];
        if (Names.FirstOrDefault(LeadsElsewhere) is { } name)
        {
            throw new GeoFormatException(
                $"Die ZIP-Datei enthält den Pfad „{GeoJsonReader.Shorten(name)}“, der aus ihr hinausführt."
            );
        }
    }

    /// <summary>The files in it, with their folders.</summary>
    public IReadOnlyList<string> Names { get; }

    public static bool IsOne(ReadOnlySpan<byte> file) =>
        file.StartsWith("PK\u0003\u0004"u8) || file.StartsWith("PK\u0005\u0006"u8);

    /// <summary>Errors: <see cref="GeoFormatException"/>.</summary>
    public static GeoArchive Open(ReadOnlyMemory<byte> zip)
    {
        try
        {
            return new GeoArchive(zip);
        }
        catch (InvalidDataException e)
        {
            throw new GeoFormatException(Damaged, e);
        }
    }

    /// <summary>One file, unpacked; empty where the name is null. Errors: <see cref="GeoFormatException"/>.</summary>
    public ReadOnlyMemory<byte> Read(string? name)
    {
        if (name is null)
        {
            return default;
        }

        var entry = _archive.Entries.First(each => each.FullName == name);
        if (entry.IsEncrypted)
        {
            throw new GeoFormatException(
                "Die ZIP-Datei ist mit einem Kennwort verschlüsselt. Bitte liefern Sie sie ohne Kennwort."
            );
        }

        try
        {
            using var part = _inflation.Count(entry.Open(), entry.Crc32);
            using var bytes = new MemoryStream();
            var buffer = new byte[81_920];
            for (var read = part.Read(buffer, 0, buffer.Length); read > 0; read = part.Read(buffer, 0, buffer.Length))
            {
                bytes.Write(buffer, 0, read);
                _unpacked += read;
                if (_unpacked > MostBytes)
                {
                    throw new GeoFormatException($"Der Inhalt der ZIP-Datei ist entpackt größer als {MostBytes >> 20} MB.");
                }
            }

            return bytes.ToArray();
        }
        catch (UnreadableFileException e)
        {
            throw new GeoFormatException(e.Message, e);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            throw new GeoFormatException(Damaged, e);
        }
    }

    public void Dispose() => _archive.Dispose();

    // What macOS adds beside each file, and folders themselves.
    private static bool IsFile(string name) =>
        !name.EndsWith('/')
        && !name.EndsWith('\\')
        && !name.StartsWith("__MACOSX/", StringComparison.Ordinal)
        && !Path.GetFileName(name).StartsWith("._", StringComparison.Ordinal);

    private static bool LeadsElsewhere(string name) =>
        name.StartsWith('/')
        || name.StartsWith('\\')
        || name.Contains(':', StringComparison.Ordinal)
        || name.Split('/', '\\').Contains("..", StringComparer.Ordinal);
}
