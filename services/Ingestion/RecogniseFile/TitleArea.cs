using Sozialplanung.Ingestion.Areas;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>A line above the table that names one area: „Köln, krfr. Stadt".</summary>
internal sealed record TitleArea(long Line, string Text, string Code, string Name)
{
    /// <summary>Null where no line, or not exactly one area, is named.</summary>
    public static TitleArea? Of(TableShape shape, AreaDirectory areas)
    {
        foreach (var row in shape.Titles.Where(row => row.Filled == 1))
        {
            var text = row.Cells.First(cell => cell.Length > 0);
            // „Köln, krfr. Stadt" and „Saarlouis, Landkreis": the name, and of what kind it is.
            var name = text.Split(',')[0].Trim();
            var found = Enumerable
                .Range(0, areas.Count)
                .Where(area =>
                    areas[area].Name.Equals(text, StringComparison.OrdinalIgnoreCase)
                    || areas[area].Name.Split(',')[0].Equals(name, StringComparison.OrdinalIgnoreCase)
                )
                .ToArray();
            if (name.Length > 0 && found is [var only])
            {
                return new TitleArea(row.Line, text, areas[only].Code, areas[only].Name);
            }
        }

        return null;
    }
}
