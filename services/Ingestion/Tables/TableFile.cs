using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>Opens a delivered file as its profile says. Errors: <see cref="UnreadableFileException"/> with what the file is
/// instead.</summary>
internal static class TableFile
{
    private const int BufferSize = 1 << 16;
    private const long SmallestBound = 16 << 20;
    private const int LargestRatio = 100;

    public static TableRows Open(string path, ImportProfile profile)
    {
        if (profile.Table is { } wanted)
        {
            return OpenTable(path, profile with { Table = null }, wanted);
        }

        var file = Bytes(path);
        try
        {
            return Source(path, profile).Open(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The tables that lie below each other. Errors: <see cref="UnreadableFileException"/>.</summary>
    public static IReadOnlyList<SheetTable> TablesIn(string path, ImportProfile profile, int mostRows = int.MaxValue)
    {
        using var rows = Open(path, profile with { Table = null });
        return SheetTables.In(rows, mostRows);
    }

    private static RowsOfTable OpenTable(string path, ImportProfile whole, TableOnSheet wanted)
    {
        var tables = TablesIn(path, whole);
        var chosen = RowsOfTable.Choose(tables, wanted);
        var rows = Open(path, whole);
        return new RowsOfTable(rows, tables, chosen) { Entry = rows.Entry };
    }

    /// <summary>The file as it is, to be read from beginning to end.</summary>
    public static FileStream Bytes(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.SequentialScan);

    /// <summary>What the file holds: its format, the tables of an archive, the sheets of a workbook. Errors: <see
    /// cref="UnreadableFileException"/>.</summary>
    public static TableContents ContentsOf(string path, string? entry)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
        return TableContents.Of(file, entry, () => Scratch(path));
    }

    /// <summary>The tables of a file one after another: one, or all of an archive where the profile says so. Whoever reads them closes each
    /// before the next.</summary>
    public static IEnumerable<TableRows> OpenEach(string path, ImportProfile profile)
    {
        if (profile.Entries == ArchiveEntries.One || Entries(path, profile) is not { Count: > 0 } entries)
        {
            yield return Open(path, profile);
            yield break;
        }

        // Each of them is bounded by the size of the archive; together they are too.
        var bound = Math.Max(SmallestBound, new FileInfo(path).Length * LargestRatio);
        foreach (var entry in entries)
        {
            var rows = Open(path, profile with { Entry = entry });
            bound -= rows.Length;
            if (bound < 0)
            {
                rows.Dispose();
                throw new UnreadableFileException(
                    "Die Dateien im Archiv sind zusammen mehr als hundertmal so groß wie das Archiv. Es wird nicht gelesen."
                );
            }

            yield return rows;
        }
    }

    private static IReadOnlyList<string> Entries(string path, ImportProfile profile)
    {
        using var file = File.OpenRead(path);
        return Source(path, profile).EntriesOf(file);
    }

    private static TableSource Source(string path, ImportProfile profile) =>
        new()
        {
            Format = FormatOf(profile.Format),
            Encoding = profile.Encoding,
            Separator = profile.Separator,
            Sheet = profile.Sheet,
            Entry = profile.Entry,
            Scratch = () => Scratch(path),
        };

    /// <summary>Beside the delivered file, because there is room for it; gone as soon as it is closed.</summary>
    private static FileStream Scratch(string path) =>
        new(
            $"{path}.{Guid.CreateVersion7():N}.entpackt",
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            BufferSize,
            FileOptions.DeleteOnClose
        );

    private static TableFormat? FormatOf(FileFormat format) =>
        format switch
        {
            FileFormat.Auto => null,
            FileFormat.Csv => TableFormat.Csv,
            FileFormat.Xlsx => TableFormat.Xlsx,
            FileFormat.Xls => TableFormat.Xls,
            FileFormat.Ods => TableFormat.Ods,
            FileFormat.Json => TableFormat.Json,
        };
}
