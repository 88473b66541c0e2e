using System.Xml;

namespace Sozialplanung.Tables;

/// <summary>What of a sheet is hidden from who looks at it, and which of its cells look like one.</summary>
internal sealed class XlsxLook
{
    private const int MostMerged = 20_000;
    private readonly List<(int First, int Last)> _hidden = [];
    private readonly List<MergedCells> _merged = [];

    public bool IsHiddenRow { get; private set; }

    public IReadOnlyList<MergedCells> Merged => _merged;

    public bool IsHiddenColumn(int column) => _hidden.Exists(columns => columns.First <= column && column <= columns.Last);

    /// <summary>Before the rows stand columns of one width; those of none are hidden.</summary>
    public void ReadColumns(XmlReader sheet)
    {
        if (IsElement(sheet, "col") && IsWithout(sheet, "width") && _hidden.Count < TableRows.MaximumColumns)
        {
            _hidden.Add((XlsxStyles.Number(sheet.GetAttribute("min")) - 1, XlsxStyles.Number(sheet.GetAttribute("max")) - 1));
        }
    }

    public void ReadRow(XmlReader sheet) => IsHiddenRow = IsWithout(sheet, "ht");

    /// <summary>Behind the rows. A sheet of very many merged cells is a form and no table; the first ones tell.</summary>
    public void ReadMerged(XmlReader sheet)
    {
        if (
            IsElement(sheet, "mergeCell")
            && _merged.Count < MostMerged
            && MergedCells.Read(sheet.GetAttribute("ref")) is { } cells
        )
        {
            _merged.Add(cells);
        }
    }

    private static bool IsElement(XmlReader sheet, string name) =>
        sheet.NodeType == XmlNodeType.Element && sheet.LocalName == name;

    private static bool IsWithout(XmlReader sheet, string size) =>
        sheet.GetAttribute("hidden") is "1" or "true" || sheet.GetAttribute(size) is "0" or "0.0";
}
