using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>Opens a delivered file as its profile says. Errors: <see cref="UnreadableFileException"/> with what the file is
/// instead.</summary>
internal static class TableFile
{
    public static TableRows Open(string path, ImportProfile profile)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        try
        {
            return profile.Format == FileFormat.Xlsx
                ? XlsxRows.Open(file, profile.Sheet)
                : new CsvFormat { Encoding = profile.Encoding, Separator = profile.Separator }.Open(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
