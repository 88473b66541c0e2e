using System.Buffers.Binary;
using System.IO.Compression;

namespace Sozialplanung.Tables;

/// <summary>Tables that come packed: the one that is meant is found and unpacked, bounded, never more than one layer deep.</summary>
internal static class TableArchive
{
    private const string ZipName = "Die ZIP-Datei";
    private const string GzipName = "Die GZIP-Datei";
    private const int MaximumParts = 2000;
    private const int Named = 12;

    /// <summary>Names of files that hold tables and nothing else; a text file may be a table or the note beside it.</summary>
    private static readonly string[] _tables = [".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".xls", ".ods", ".json"];
    private static readonly string[] _texts = [".txt", ".dat", ".asc", ".prn"];

    /// <summary>The names of the tables in an archive, in its order; empty where the file is none, or holds one table without a
    /// name.</summary>
    public static IReadOnlyList<string> Entries(Stream file, string? wanted = null)
    {
        if (FileKind.PackingOf(file) != FilePacking.Zip)
        {
            return [];
        }

        using var archive = Open(file);
        return [.. Tables(archive).Where(entry => wanted is null || Fits(entry, wanted.Trim())).Select(entry => entry.FullName)];
    }

    /// <summary>The table that is meant, in a stream that can go back to its beginning, with its name; the file itself where it is no
    /// archive. What was unpacked is written to <paramref name="scratch"/>.</summary>
    public static (Stream Table, string? Entry) Unpack(Stream file, string? wanted, Func<Stream> scratch)
    {
        switch (FileKind.PackingOf(file))
        {
            case FilePacking.Gzip:
                return (UnpackGzip(file, scratch), null);

            case FilePacking.Zip:
                using (var archive = Open(file))
                {
                    var entry = Choose(archive, wanted);
                    using var unpacked = entry.Open();
                    return (Copy(unpacked, entry.Crc32, file.Length, ZipName, scratch), entry.FullName);
                }

            default:
                return (file, null);
        }
    }

    private static ZipArchive Open(Stream file)
    {
        ZipDirectory.Check(file, ZipName);
        var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count <= MaximumParts)
        {
            return archive;
        }

        archive.Dispose();
        throw new UnreadableFileException($"{ZipName} besteht aus mehr als {MaximumParts} Teilen und wird nicht gelesen.");
    }

    private static ZipArchiveEntry Choose(ZipArchive archive, string? wanted)
    {
        var tables = Tables(archive);
        var exact = tables.FindAll(entry => entry.FullName == wanted);
        var fitting =
            exact.Count == 1 ? exact
            : wanted is null ? tables
            : [.. tables.Where(entry => Fits(entry, wanted.Trim()))];
        if (wanted is not null && fitting.Count == 0)
        {
            fitting = [.. Files(archive).Where(entry => Fits(entry, wanted.Trim()))];
        }

        return fitting is not [var only] ? throw new UnreadableFileException(Sentence(tables, fitting, wanted))
            : only.IsEncrypted
                ? throw new UnreadableFileException(
                    $"„{only.FullName}“ im ZIP-Archiv ist mit einem Kennwort geschützt. Bitte liefern Sie die Datei ohne Kennwort."
                )
            : only;
    }

    /// <summary>What is a table by its name. Where nothing bears such a name the only file there is one, and else what may be one.</summary>
    private static List<ZipArchiveEntry> Tables(ZipArchive archive)
    {
        var files = Files(archive);
        var tables = files.FindAll(entry => HasEnding(entry, _tables));
        return tables.Count > 0 ? tables
            : files.Count == 1 ? files
            : files.FindAll(entry => HasEnding(entry, _texts));
    }

    /// <summary>Without folders, and without what the archivers of some systems leave behind.</summary>
    private static List<ZipArchiveEntry> Files(ZipArchive archive) =>
        [
            .. archive.Entries.Where(entry =>
                entry.Name.Length > 0
                && !entry.Name.StartsWith('.')
                && !entry.Name.StartsWith("~$", StringComparison.Ordinal)
                && !entry.FullName.StartsWith("__MACOSX/", StringComparison.OrdinalIgnoreCase)
            ),
        ];

    private static bool HasEnding(ZipArchiveEntry entry, string[] endings) =>
        Array.Exists(endings, ending => entry.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool Fits(ZipArchiveEntry entry, string wanted) =>
        NamePattern.Fits(wanted, entry.FullName) || NamePattern.Fits(wanted, entry.Name);

    private static string Sentence(List<ZipArchiveEntry> tables, List<ZipArchiveEntry> fitting, string? wanted)
    {
        var among = fitting.Count > 0 ? fitting : tables;
        var names =
            string.Join(", ", among.Take(Named).Select(entry => $"„{entry.FullName}“"))
            + (among.Count > Named ? $" und {among.Count - Named} weitere" : "");
        return among.Count == 0 ? "Im ZIP-Archiv ist keine Tabelle."
            : wanted is null
                ? $"Im ZIP-Archiv sind mehrere Tabellen: {names}. Bitte geben Sie im Importprofil an, welche gemeint ist (entry)."
            : fitting.Count == 0 ? $"Im ZIP-Archiv fehlt „{wanted}“. Vorhanden: {names}."
            : $"Im ZIP-Archiv passen mehrere Dateien auf „{wanted}“: {names}. Bitte geben Sie im Importprofil an, welche gemeint ist (entry).";
    }

    /// <summary>The last bytes say what must have come out: the library does not miss an end that is cut off.</summary>
    private static Stream UnpackGzip(Stream file, Func<Stream> scratch)
    {
        var trailer = new byte[8];
        file.Position = Math.Max(0, file.Length - trailer.Length);
        file.ReadExactly(trailer);
        file.Position = 0;
        using var unpacked = new GZipStream(file, CompressionMode.Decompress, leaveOpen: true);
        var checksum = BinaryPrimitives.ReadUInt32LittleEndian(trailer);
        var table = Copy(unpacked, checksum, file.Length, GzipName, scratch);
        if ((uint)table.Length == BinaryPrimitives.ReadUInt32LittleEndian(trailer.AsSpan(4)))
        {
            return table;
        }

        table.Dispose();
        throw new EndOfStreamException();
    }

    private static Stream Copy(Stream unpacked, uint checksum, long packedLength, string name, Func<Stream> scratch)
    {
        var target = scratch();
        try
        {
            using var bounded = new BoundedInflation(packedLength, name).Count(unpacked, checksum);
            bounded.CopyTo(target);
            target.Position = 0;
            return FileKind.PackingOf(target) == FilePacking.None
                ? target
                : throw new UnreadableFileException(
                    $"{name} enthält ein weiteres Archiv. Bitte packen Sie die Tabelle nur einmal."
                );
        }
        catch
        {
            target.Dispose();
            throw;
        }
    }
}
