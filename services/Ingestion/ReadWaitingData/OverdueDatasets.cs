using Sozialplanung.Facts;
using Sozialplanung.Ingestion.ReadCompleteness;
using Sozialplanung.ServiceDefaults.Waiting;

namespace Sozialplanung.Ingestion.ReadWaitingData;

/// <summary>Says which datasets are overdue by the board, and since when.</summary>
internal static class OverdueDatasets
{
    public static IEnumerable<WaitingItem> Of(IReadOnlyList<BoardDataset> datasets, DateOnly today)
    {
        var judgement = new CellJudgement(today);
        return datasets
            .Select(dataset => (dataset, Cells: OverdueCells(dataset, judgement, today)))
            .Where(overdue => overdue.Cells.Count > 0)
            .Select(overdue => Of(overdue.dataset, overdue.Cells))
            .OrderBy(item => item.DueOn);
    }

    private static List<BoardCell> OverdueCells(BoardDataset dataset, CellJudgement judgement, DateOnly today) =>
        [
            .. BoardPeriods
                .Last(dataset.Columns, today)
                .Select(period => judgement.Of(dataset.Data, period))
                .Where(cell => cell.IsOverdue),
        ];

    private static WaitingItem Of(BoardDataset dataset, List<BoardCell> cells) =>
        new()
        {
            Kind = WaitingKinds.Overdue,
            Name = dataset.Dataset.Name,
            Sentence =
                cells.Count == 1
                    ? cells[0].Sentence
                    : $"{WaitingWords.Number(cells.Count)} Zeiträume sind überfällig: {string.Join(", ", cells.Select(cell => Period.Parse(cell.Period).Name))}.",
            Page = $"/daten/stand/{Uri.EscapeDataString(dataset.Dataset.Code)}",
            Count = cells.Count,
            DueOn = cells.Min(cell => cell.DueOn),
        };
}
