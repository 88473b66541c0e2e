using Sozialplanung.Indicators.Reading;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.ComputeIndex;

/// <summary>
/// The values that an index is computed of, area by area. They are cells as this reader is shown them, and nothing else enters: what
/// is withheld from him is missing. So an index, its means and deviations can tell no more than the cells themselves do.
/// </summary>
internal sealed record IndexInput
{
    public required IReadOnlyList<IReadOnlyList<Value>> Status { get; init; }

    /// <summary>Null: there is no dynamics.</summary>
    public IReadOnlyList<IReadOnlyList<Value>>? Dynamics { get; init; }

    /// <summary>What the rule of the smallest areas counts; null: there is none.</summary>
    public IReadOnlyList<Value>? Base { get; init; }

    /// <summary>How many of the cells the public is not shown.</summary>
    public int NotPublic { get; init; }

    /// <summary>Cells that were withheld from the reader.</summary>
    public int Hidden { get; init; }

    public static async Task<IndexInput> ReadAsync(
        IndicatorsDb session,
        Viewer viewer,
        IndexPlan plan,
        CancellationToken cancellationToken
    )
    {
        var tables = new Dictionary<string, ValueTable>(StringComparer.Ordinal);
        foreach (var head in HeadsOf(plan))
        {
            string[] periods = plan.Dynamics?.Earlier is { } earlier ? [plan.PeriodKey, earlier] : [plan.PeriodKey];
            tables[head.Code] = await ValueTables.ReadAsync(
                session,
                viewer,
                plan.Frame.Release,
                head,
                [plan.Level],
                plan.Areas,
                [.. periods.Where(head.Periods.Contains)],
                cancellationToken
            );
        }

        return new IndexInput
        {
            Status = [.. plan.Status.Indicators.Select(indicator => Column(tables[indicator.Head.Code], plan.PeriodKey))],
            Dynamics = plan.Dynamics is { } part
                ? [.. part.Indicators.Select(indicator => Change(tables[indicator.Head.Code], plan.PeriodKey, part.Earlier))]
                : null,
            Base = plan.Base is { } counted ? Column(tables[counted.Code], plan.PeriodKey) : null,
            NotPublic = tables.Values.Sum(table => table.Cells.Count(cell => cell.IsNotPublic)),
            Hidden = tables.Values.Sum(table => table.Cells.Count(cell => cell.State == ValueState.Hidden)),
        };
    }

    /// <summary>The indicators that are read, each once.</summary>
    public static IReadOnlyList<IndicatorHead> HeadsOf(IndexPlan plan) =>
        [
            .. plan
                .Status.Indicators.Concat(plan.Dynamics?.Indicators ?? [])
                .Select(indicator => indicator.Head)
                .Concat(plan.Base is { } counted ? [counted] : [])
                .DistinctBy(head => head.Code),
        ];

    private static Value[] Column(ValueTable table, string period)
    {
        var column = table.Periods.ToList().IndexOf(period);
        return
        [
            .. Enumerable
                .Range(0, table.Areas.Count)
                .Select(area => column < 0 ? Value.Unknown : ValueOf(table.Cell(area, column))),
        ];
    }

    private static Value[] Change(ValueTable table, string period, string? earlier)
    {
        var now = Column(table, period);
        return earlier is null
            ? now
            :
            [
                .. now.Zip(
                    Column(table, earlier),
                    (after, before) =>
                        !after.HasNumber ? after
                        : !before.HasNumber ? before
                        : Rounding.Commercial(
                            Value.FromCalculation(after.Number - before.Number),
                            table.Indicator.Definition.Decimals
                        )
                ),
            ];
    }

    private static Value ValueOf(ShownCell cell) =>
        cell.Number is { } number ? Value.Of(number)
        : cell.State == ValueState.Shown ? Value.Unknown
        : Value.Missing(cell.State);
}
