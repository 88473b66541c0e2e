using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>Opens a delivered file as its profile says. Errors: <see cref="UnreadableFileException"/> with what the file is
/// instead.</summary>
internal static class TableFile
{
    private const int BufferSize = 1 << 16;

    public static TableRows Open(string path, ImportProfile profile)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.SequentialScan);
        try
        {
            return new TableSource
            {
                Format = FormatOf(profile.Format),
                Encoding = profile.Encoding,
                Separator = profile.Separator,
                Sheet = profile.Sheet,
                Entry = profile.Entry,
                Scratch = () => Scratch(path),
            }.Open(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>What the file holds: its format, the tables of an archive, the sheets of a workbook. Errors: <see
    /// cref="UnreadableFileException"/>.</summary>
    public static TableContents ContentsOf(string path, string? entry)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
        return TableContents.Of(file, entry, () => Scratch(path));
    }

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
