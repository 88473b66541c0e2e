using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>Reads the header of a file and applies the profile to it. Errors: <see cref="UnreadableFileException"/>.</summary>
internal sealed class TablePlanBuilder(
    DatasetDefinition definition,
    MeasureReader measures,
    PeriodReader reader,
    Names periods,
    AreaReader areas
)
{
    private readonly ImportProfile _profile = definition.Profile;

    public TablePlan Build(TableRows rows, string fileName, string? givenPeriod)
    {
        string[] names =
            rows.Entry is not { } entry ? [fileName]
            : _profile.Entries == ArchiveEntries.All ? [Path.GetFileName(entry), fileName]
            : [fileName, Path.GetFileName(entry)];
        var header = HeaderFinder.Find(rows, _profile, RequiredColumns());
        var crosstab = new CrosstabColumns(_profile, measures, reader, periods, areas);
        var wide = new WideColumns(_profile, measures, reader, periods);
        var cells = _profile.Layout switch
        {
            TableLayout.Wide => wide.Cells(header),
            TableLayout.Crosstab => crosstab.Cells(header),
            TableLayout.LongTable => [new CellPlan(header.Find(_profile.ValueColumn!), FixedMeasure(), -1, [])],
            TableLayout.Register => [],
        };
        var plan = new TablePlan
        {
            Header = header,
            Width = new RowWidth(header, 0, false),
            Cells = cells,
            SkippedColumns = [.. crosstab.Skipped, .. wide.Skipped],
            Area = FileArea.Find(_profile.Area, areas, header, names),
            AreaColumn = Optional(header, _profile.Area.Column),
            PeriodColumn = Optional(header, _profile.Period.Column),
            MonthColumn = Optional(header, _profile.Period.MonthColumn),
            QualityColumn = Optional(header, _profile.QualityColumn),
            ContributorColumn = Optional(header, _profile.Contributor),
            MeasureColumns = [.. (_profile.MeasureColumn?.Columns ?? []).Select(header.Find)],
            Breakdowns =
            [
                .. _profile.BreakdownColumns.Select(pair => (header.Find(pair.Value), new CategoryReader(pair.Key, _profile))),
            ],
            Keep = [.. _profile.Keep.Conditions.Select(condition => (header.Find(condition.Column), Texts(condition)))],
            ExclusionColumns = [.. (_profile.ExcludedRows?.Columns ?? []).Select(header.Find)],
            Period = FilePeriod.Find(_profile, reader, header, names, givenPeriod),
        };
        return plan with { Width = new RowWidth(header, NeededWidth(plan), _profile.HeaderLines.Any(line => line.Fill)) };
    }

    private List<ColumnReference> RequiredColumns()
    {
        var required = _profile.Values.Where(value => !value.Optional).Select(value => value.Column).ToList();
        required.AddRange(
            new[]
            {
                _profile.Area.Column,
                _profile.Period.Column,
                _profile.Period.MonthColumn,
                _profile.ValueColumn,
                _profile.QualityColumn,
                _profile.Contributor,
            }.OfType<ColumnReference>()
        );
        required.AddRange(_profile.MeasureColumn?.Columns ?? []);
        required.AddRange(_profile.BreakdownColumns.Values);
        required.AddRange(_profile.Keep.Conditions.Select(condition => condition.Column));
        required.AddRange(_profile.ExcludedRows?.Columns ?? []);
        return required;
    }

    private int FixedMeasure() =>
        _profile.Measure is { } code ? measures.Number(code)
        : _profile.MeasureColumn is null ? 0
        : MeasureReader.Unknown;

    private static int Optional(TableHeader header, ColumnReference? column) => column is null ? -1 : header.Find(column);

    private static HashSet<string> Texts(RowCondition condition) =>
        condition.Texts.Select(text => TableLabel.Clean(text)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static int NeededWidth(TablePlan plan) =>
        1
        + plan.Cells.Select(cell => cell.Column)
            .Concat([plan.AreaColumn, plan.PeriodColumn, plan.MonthColumn, plan.QualityColumn, plan.ContributorColumn])
            .Concat(plan.MeasureColumns)
            .Concat(plan.Breakdowns.Select(breakdown => breakdown.Column))
            .Concat(plan.Keep.Select(condition => condition.Column))
            .Concat(plan.ExclusionColumns)
            .Max();
}
