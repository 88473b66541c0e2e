using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>What the columns of a crosstab mean, read from its header lines from top to bottom.</summary>
internal sealed class CrosstabColumns(ImportProfile profile, MeasureReader measures, PeriodReader reader, Names periods)
{
    private readonly Dictionary<string, CategoryReader> _categories = profile
        .HeaderLines.Where(line => line.Attribute is not null)
        .Select(line => line.Attribute!)
        .Distinct()
        .ToDictionary(attribute => attribute, attribute => new CategoryReader(attribute, profile), StringComparer.Ordinal);

    /// <summary>Labels of the columns that the profile leaves out.</summary>
    public List<string> Skipped { get; } = [];

    public IReadOnlyList<CellPlan> Cells(TableHeader header)
    {
        var cells = new List<CellPlan>();
        for (var column = profile.FirstValueColumn - 1; column < header.Width; column++)
        {
            if (Cell(header, column) is { } cell)
            {
                cells.Add(cell);
            }
            else
            {
                Skipped.Add(header.NameOf(column));
            }
        }

        return cells.Count > 0
            ? cells
            : throw new UnreadableFileException(
                "In der Kopfzeile steht keine Spalte mit Werten, wie sie vereinbart sind. Gehört die Datei zu einem anderen Datensatz?"
            );
    }

    /// <summary>Null where the column is one that the profile leaves out.</summary>
    private CellPlan? Cell(TableHeader header, int column)
    {
        var parts = new List<(string, string)>();
        var measure = profile.Measure is { } code ? measures.Number(code) : MeasureReader.Unknown;
        var period = -1;
        var measureText = new List<string>();
        for (var line = 0; line < profile.HeaderLines.Count; line++)
        {
            var meaning = profile.HeaderLines[line];
            var label = Label(header, line, column, meaning.Fill);
            switch (meaning.Is)
            {
                case HeaderMeaning.Measure when label.Length > 0:
                    measureText.Add(label);
                    break;
                case HeaderMeaning.Period:
                    period = PeriodOf(label, header, column);
                    break;
                case HeaderMeaning.Breakdown:
                    if (CategoryOf(meaning.Attribute!, label, header, column) is not { } category)
                    {
                        return null;
                    }

                    parts.Add((meaning.Attribute!, category));
                    break;
            }
        }

        if (measureText.Count > 0)
        {
            var named = measures.Read(string.Join('|', measureText));
            measure = named.Number;
            parts.AddRange(named.Breakdown);
        }

        return measure >= 0 ? new CellPlan(column, measure, period, parts)
            : profile.OtherMeasures == Leftover.Skip ? null
            : throw new UnreadableFileException(
                $"Die Spalte „{header.NameOf(column)}“ ist keinem Merkmal des Datensatzes zugeordnet.",
                null,
                header.NameOf(column)
            );
    }

    private int PeriodOf(string label, TableHeader header, int column) =>
        reader.Read(label) is { } key
            ? periods.Number(key)
            : throw new UnreadableFileException(
                $"„{label}“ in der Kopfzeile ist kein Zeitraum, wie er vereinbart ist.",
                null,
                header.NameOf(column)
            );

    private string? CategoryOf(string attribute, string label, TableHeader header, int column) =>
        _categories[attribute].Read(label)
        ?? (
            profile.OtherCategories == Leftover.Skip
                ? null
                : throw new UnreadableFileException(
                    $"Die Ausprägung „{label}“ des Merkmals „{attribute}“ ist nicht vereinbart.",
                    null,
                    header.NameOf(column)
                )
        );

    private string Label(TableHeader header, int line, int column, bool isFilled)
    {
        while (isFilled && column >= profile.FirstValueColumn && header.Label(line, column).Length == 0)
        {
            column--;
        }

        return header.Label(line, column);
    }
}
