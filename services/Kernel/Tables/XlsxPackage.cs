using System.IO.Compression;
using System.Xml;

namespace Sozialplanung.Tables;

/// <summary>The archive around an Excel workbook: finds its parts and opens them bounded and without any DTD.</summary>
internal sealed class XlsxPackage : IDisposable
{
    private const int MaximumParts = 2000;
    private readonly ZipArchive _archive;
    private readonly BoundedInflation _inflation;

    public XlsxPackage(Stream file)
    {
        _archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        _inflation = new BoundedInflation(file.Length, "Die Excel-Datei");
        if (_archive.Entries.Count > MaximumParts)
        {
            throw new UnreadableFileException(
                $"Die Excel-Datei besteht aus mehr als {MaximumParts} Teilen und wird nicht gelesen."
            );
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

    /// <summary>The part that holds a sheet: by its name, or the first that is not hidden.</summary>
    public (string Part, bool Is1904) FindSheet(string? wanted)
    {
        using var workbook =
            Open("xl/workbook.xml") ?? throw new UnreadableFileException("Die Datei ist keine Excel-Arbeitsmappe (XLSX).");
        var sheets = new List<(string Name, string Id, bool IsHidden)>();
        var is1904 = false;
        while (workbook.Read())
        {
            if (workbook.NodeType == XmlNodeType.Element && workbook.LocalName == "sheet")
            {
                sheets.Add(
                    (
                        workbook.GetAttribute("name") ?? "",
                        RelationOf(workbook),
                        workbook.GetAttribute("state") is "hidden" or "veryHidden"
                    )
                );
            }
            else if (workbook.NodeType == XmlNodeType.Element && workbook.LocalName == "workbookPr")
            {
                is1904 = workbook.GetAttribute("date1904") is "1" or "true";
            }
        }

        var chosen = wanted is null
            ? sheets.Find(sheet => !sheet.IsHidden)
            : sheets.Find(sheet => sheet.Name.Trim().Equals(wanted.Trim(), StringComparison.OrdinalIgnoreCase));
        if (chosen.Id is null)
        {
            throw new UnreadableFileException(
                wanted is null
                    ? "Die Excel-Datei hat kein Tabellenblatt."
                    : $"Das Tabellenblatt „{wanted}“ fehlt. Vorhanden: {string.Join(", ", sheets.Select(sheet => $"„{sheet.Name}“"))}."
            );
        }

        return (PartOf(chosen.Id), is1904);
    }

    public void Dispose() => _archive.Dispose();

    private static string RelationOf(XmlReader sheet)
    {
        while (sheet.MoveToNextAttribute())
        {
            if (sheet.LocalName == "id" && sheet.Prefix.Length > 0)
            {
                return sheet.Value;
            }
        }

        return "";
    }

    private string PartOf(string relation)
    {
        using var relations = Open("xl/_rels/workbook.xml.rels");
        string? part = null;
        while (relations?.Read() == true) // to its end, where its checksum is compared
        {
            if (
                relations.LocalName == "Relationship"
                && relations.GetAttribute("Id") == relation
                && relations.GetAttribute("Target") is { } target
            )
            {
                part ??= target.StartsWith('/') ? target[1..] : "xl/" + target;
            }
        }

        return part
            ?? throw new UnreadableFileException("Die Excel-Datei ist beschädigt: Das Tabellenblatt ist nicht auffindbar.");
    }
}
