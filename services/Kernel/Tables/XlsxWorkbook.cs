using System.Xml;

namespace Sozialplanung.Tables;

/// <summary>The sheets of an Excel workbook (XLSX), and where its days begin.</summary>
internal sealed class XlsxWorkbook
{
    private readonly MarkupPackage _package;
    private readonly List<(TableSheet Sheet, string Relation)> _sheets = [];

    public XlsxWorkbook(MarkupPackage package)
    {
        _package = package;
        using var workbook =
            package.Open("xl/workbook.xml")
            ?? throw new UnreadableFileException("Die Datei ist keine Excel-Arbeitsmappe (XLSX).");
        while (workbook.Read())
        {
            if (workbook.NodeType == XmlNodeType.Element && workbook.LocalName == "sheet")
            {
                var isHidden = workbook.GetAttribute("state") is "hidden" or "veryHidden";
                _sheets.Add((new TableSheet(workbook.GetAttribute("name") ?? "", isHidden), RelationOf(workbook)));
            }
            else if (workbook.NodeType == XmlNodeType.Element && workbook.LocalName == "workbookPr")
            {
                Is1904 = workbook.GetAttribute("date1904") is "1" or "true";
            }
        }
    }

    public bool Is1904 { get; }

    public IReadOnlyList<TableSheet> Sheets => [.. _sheets.Select(sheet => sheet.Sheet)];

    /// <summary>The part that holds a sheet: by its name, or the first that is not hidden.</summary>
    public string PartOf(string? wanted) => PartOfRelation(_sheets[TableSheet.Choose(Sheets, wanted)].Relation);

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

    private string PartOfRelation(string relation)
    {
        using var relations = _package.Open("xl/_rels/workbook.xml.rels");
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
