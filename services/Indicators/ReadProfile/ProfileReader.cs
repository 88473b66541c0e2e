using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.ReadProfile;

internal static class ProfileReader
{
    public static async Task<IndicatorProfile> ReadAsync(
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
        var comparisons = await ShareComparisons.ReadAsync(session, frame, viewer, line, cancellationToken);
        var indicators = new List<ProfiledIndicator>();
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

        return new IndicatorProfile
        {
            Area = Described(area),
            Ancestors = [.. line.Where(step => step.Code != area.Code).Select(Described)],
            Release = frame.Release.ToAnswer(),
            Indicators = indicators,
        };
    }

    private static ProfiledArea Described(ReleasedArea area) =>
        new()
        {
            Code = area.Code,
            Name = area.Name,
            Level = area.Level,
            Path = area.Path,
        };

    private static ProfiledIndicator IndicatorOf(
        ValueTable table,
        ReleasedArea area,
        ReleasedArea[] line,
        ShareComparisons comparisons
    )
    {
        var definition = table.Indicator.Definition;
        var (rank, of) = RankOf(table, area);
        return new ProfiledIndicator
        {
            Code = table.Indicator.Code,
            Name = definition.Name,
            ShortName = definition.ShortName ?? definition.Name,
            Domain = definition.Domain,
            Kind = IndicatorKinds.WordOf(definition.DeclaredKind),
            Unit = definition.Unit,
            Decimals = definition.Decimals,
            Direction = DirectionWords.Of(definition.Direction),
            Source = definition.Source,
            Definition = definition.Definition,
            HowToRead = definition.HowToRead,
            HowNotToRead = definition.HowNotToRead,
            Periods = table.Periods,
            Occasions = definition.Occasions,
            Series = line.ToDictionary(step => step.Code, step => SeriesOf(table, step)),
            Rank = rank,
            RankOf = of,
            Comparisons = comparisons
                .Of(table.Indicator.Code, area, line)
                .ToDictionary(larger => larger.Key, larger => larger.Value.ToString()),
        };
    }

    private static IReadOnlyList<ProfiledValue> SeriesOf(ValueTable table, ReleasedArea area)
    {
        var row = Row(table, area);
        return
        [
            .. table.Periods.Select(
                (period, column) =>
                {
                    var cell = table.Cell(row, column);
                    return new ProfiledValue
                    {
                        Period = period,
                        Value = cell.Number,
                        State = cell.State.ToString(),
                        Sign = ValueSigns.Of(cell.State),
                        Flags = cell.AllFlags,
                        EstimatedShare = cell.EstimatedShare is { } share ? Math.Round(share, 4) : null,
                    };
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
