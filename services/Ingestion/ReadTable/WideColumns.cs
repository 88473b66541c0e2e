using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>What the columns of a wide table mean: a measure each, or a measure and one of several periods.</summary>
internal sealed class WideColumns(ImportProfile profile, MeasureReader measures, PeriodReader reader, Names periods)
{
    /// <summary>Labels of columns that look like one of a period and name none.</summary>
    public List<string> Skipped { get; } = [];

    public IReadOnlyList<CellPlan> Cells(TableHeader header)
    {
        var cells = new List<CellPlan>();
        var leftOut = header.AllOf(profile.SkipColumns);
        foreach (var value in profile.Values)
        {
            var (measure, breakdown) = (measures.Number(value.Measure), Breakdown.Parts(value.Breakdown));
            if (!PeriodColumn.IsIn(value.Column))
            {
                if (header.Find(value.Column) is var column and >= 0)
                {
                    cells.Add(new CellPlan(column, measure, -1, breakdown));
                }

                continue;
            }

            var before = cells.Count;
            foreach (var (column, text) in header.Periods(value.Column).Where(found => !leftOut.Contains(found.Index)))
            {
                if (reader.Read(text) is { } key)
                {
                    cells.Add(new CellPlan(column, measure, periods.Number(key), breakdown));
                }
                else
                {
                    Skipped.Add(header.NameOf(column));
                }
            }

            if (cells.Count == before && !value.Optional)
            {
                throw new UnreadableFileException(
                    $"Keine Spalte „{value.Column}“ nennt einen Zeitraum, wie er vereinbart ist.",
                    null,
                    value.Column.ToString()
                );
            }
        }

        return cells;
    }
}
