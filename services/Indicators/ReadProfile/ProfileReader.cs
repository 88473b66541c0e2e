using Sozialplanung.Facts;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.ReadProfile;

internal static class ProfileReader
{
    public static async Task<AreaProfile> ReadAsync(
        DbSession session,
        ReleaseFrame frame,
        Viewer viewer,
        ReleasedArea area,
        CancellationToken cancellationToken
    )
    {
        ReleasedArea[] line = [.. area.Path.Select(frame.Area).OfType<ReleasedArea>()];
        var levels = frame.Levels.Where(level => line.Any(step => step.Level == level.Code)).ToList();
        var areas = frame.Areas.Where(other => other.Level == area.Level || line.Contains(other)).ToList();
        var comparisons = await ShareComparisons.ReadAsync(session, frame, line, cancellationToken);
        var indicators = new List<ProfileIndicator>();
        foreach (var indicator in frame.Indicators)
        {
            var table = await ValueTables.ReadAsync(
                session,
                viewer,
                frame.Release,
                indicator,
                levels,
                areas,
                indicator.Periods,
                cancellationToken
            );
            indicators.Add(IndicatorOf(table, area, line, comparisons));
        }

        return new AreaProfile(
            Described(area),
            [.. line.Where(step => step.Code != area.Code).Select(Described)],
            new ProfileRelease(
                frame.Release.Id,
                frame.Release.Name,
                frame.Release.State,
                frame.Release.PublishedAt,
                frame.Release.DataAsOf
            ),
            indicators
        );
    }

    private static ProfileArea Described(ReleasedArea area) => new(area.Code, area.Name, area.Level, area.Path);

    private static ProfileIndicator IndicatorOf(
        ValueTable table,
        ReleasedArea area,
        ReleasedArea[] line,
        ShareComparisons comparisons
    )
    {
        var definition = table.Indicator.Definition;
        var (rank, of) = RankOf(table, area);
        return new ProfileIndicator(
            table.Indicator.Code,
            definition.Name,
            definition.ShortName ?? definition.Name,
            definition.Domain,
            definition.DeclaredKind,
            definition.Unit,
            definition.Decimals,
            definition.Direction,
            definition.Source,
            definition.Definition,
            definition.HowToRead,
            definition.HowNotToRead,
            table.Periods,
            line.ToDictionary(step => step.Code, step => SeriesOf(table, step)),
            rank,
            of,
            comparisons.Of(table.Indicator.Code, area, line)
        );
    }

    private static IReadOnlyList<ProfileValue> SeriesOf(ValueTable table, ReleasedArea area)
    {
        var row = Row(table, area);
        return
        [
            .. table.Periods.Select(
                (period, column) =>
                {
                    var cell = table.Cell(row, column);
                    return new ProfileValue(period, cell.Number, cell.State, ValueSigns.Of(cell.State), cell.Flags);
                }
            ),
        ];
    }

    /// <summary>Counted among shown values only: a withheld one has no place, and leaves no gap.</summary>
    private static (int? Rank, int Of) RankOf(ValueTable table, ReleasedArea area)
    {
        if (table.Periods.Count == 0)
        {
            return (null, 0);
        }

        var last = table.Periods.Count - 1;
        var shown = table
            .Areas.Select((other, row) => (other.Level, Cell: table.Cell(row, last)))
            .Where(pair => pair.Level == area.Level && pair.Cell.Number is not null)
            .Select(pair => pair.Cell.Number!.Value)
            .ToList();
        var own = table.Cell(Row(table, area), last).Number;
        return (own is null ? null : shown.Count(number => number > own) + 1, shown.Count);
    }

    private static int Row(ValueTable table, ReleasedArea area) =>
        table.Areas.Select(other => other.Code).ToList().IndexOf(area.Code);
}
