using System.IO.Compression;
using System.Xml;

namespace Sozialplanung.Tables;

/// <summary>The archive around a workbook (XLSX, ODS): finds its parts and opens them bounded and without any DTD.</summary>
internal sealed class MarkupPackage : IDisposable
{
    private const int MaximumParts = 2000;
    private readonly ZipArchive _archive;
    private readonly BoundedInflation _inflation;

    /// <param name="file">The archive; it stays open.</param>
    /// <param name="name">What a sentence calls the file: <c>Die Excel-Datei</c>.</param>
    public MarkupPackage(Stream file, string name)
    {
        ZipDirectory.Check(file, name);
        _archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        _inflation = new BoundedInflation(file.Length, name);
        if (_archive.Entries.Count > MaximumParts)
        {
            throw new UnreadableFileException($"{name} besteht aus mehr als {MaximumParts} Teilen und wird nicht gelesen.");
        }
    }

    /// <summary>Reads a part of the workbook; null where it has none of this name.</summary>
    public XmlReader? Open(string name)
    {
        var entry =
            _archive.GetEntry(name)
            ?? _archive.Entries.FirstOrDefault(e => e.FullName.Equals(name, StringComparison.OrdinalIgnoreCase));
        return entry is null
            ? null
            : XmlReader.Create(
                new BoundedMarkupStream(_inflation.Count(entry.Open(), entry.Crc32)),
                new XmlReaderSettings
                {
                    DtdProcessing = DtdProcessing.Prohibit,
                    XmlResolver = null,
                    IgnoreComments = true,
                    IgnoreProcessingInstructions = true,
                    CloseInput = true,
                }
            );
    }

    public void Dispose() => _archive.Dispose();
}
