using Npgsql;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Reading;

/// <summary>
/// Reads values as the session's caller. What the caller may not see never arrives here: row-level security keeps withheld rows
/// back, and the sign stands in their place.
/// </summary>
internal static class ValueTables
{
    // A release older than the keeping of maps is shown on today's.
    private const string ReadLevels = """
        select r.code, r.name, r.name_plural, r.rank, r.division, coalesce(nullif(r.map_hash, ''), l.map_hash, '') as map_hash
        from release_level r left join area_level l on l.code = r.code
        where r.release_id = @id and (cardinality(@levels) = 0 or r.code = any(@levels)) order by r.rank, r.code
        """;

    private const string ReadAreas = """
        select code, name, level, parent, path, members, position from release_area
        where release_id = @id and (cardinality(@levels) = 0 or level = any(@levels)) order by position
        """;

    private const string ReadCells = """
        select area, period, value, null as state, flags, needs, estimated_share from release_value
        where release_id = @id and indicator = @indicator and level = any(@levels) and period = any(@periods) and needs <= @most
        union all
        select area, period, null, state, null, null, null from release_sign
        where release_id = @id and indicator = @indicator and level = any(@levels) and period = any(@periods)
        """;

    public static Task<IReadOnlyList<ReleasedLevel>> LevelsAsync(
        DbSession session,
        Guid id,
        string[] levels,
        CancellationToken cancellationToken
    ) => session.QueryAsync<ReleasedLevel>(ReadLevels, new { id, levels }, cancellationToken);

    public static Task<IReadOnlyList<ReleasedArea>> AreasAsync(
        DbSession session,
        Guid id,
        string[] levels,
        CancellationToken cancellationToken
    ) => session.QueryAsync<ReleasedArea>(ReadAreas, new { id, levels }, cancellationToken);

    public static async Task<ValueTable> ReadAsync(
        DbSession session,
        Viewer viewer,
        ReleaseHead release,
        IndicatorHead indicator,
        IReadOnlyList<ReleasedLevel> levels,
        IReadOnlyList<ReleasedArea> areas,
        IReadOnlyList<string> periods,
        CancellationToken cancellationToken
    )
    {
        var cells = Unread(indicator, areas, periods.Count);
        var rowOf = areas
            .Select((area, row) => (area.Code, row))
            .ToDictionary(pair => pair.Code, pair => pair.row, StringComparer.Ordinal);
        var columnOf = periods
            .Select((period, column) => (period, column))
            .ToDictionary(pair => pair.period, pair => pair.column, StringComparer.Ordinal);
        await using var command = new NpgsqlCommand(ReadCells, session.Connection, session.Transaction);
        command.Parameters.AddWithValue("id", release.Id);
        command.Parameters.AddWithValue("indicator", indicator.Code);
        command.Parameters.AddWithValue("levels", levels.Select(level => level.Code).ToArray());
        command.Parameters.AddWithValue("periods", periods.ToArray());
        command.Parameters.AddWithValue("most", viewer.MostNeeds);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            if (rowOf.TryGetValue(rows.GetString(0), out var row) && columnOf.TryGetValue(rows.GetString(1), out var column))
            {
                ref var cell = ref cells[(row * periods.Count) + column];
                cell = rows.IsDBNull(2)
                    ? cell.Number is null
                        ? ShownCell.Missing(Enum.Parse<ValueState>(rows.GetString(3)))
                        : cell
                    : NumberOf(rows, indicator);
            }
        }

        return new ValueTable(release, indicator, viewer, levels, areas, periods, cells);
    }

    private static ShownCell NumberOf(NpgsqlDataReader rows, IndicatorHead indicator) =>
        new(
            Rounding.Commercial(rows.GetDouble(2), indicator.Definition.Decimals),
            ValueState.Shown,
            rows.IsDBNull(4) ? null : rows.GetFieldValue<string[]>(4)
        )
        {
            EstimatedShare = rows.IsDBNull(6) ? null : rows.GetDouble(6),
            IsPublic = rows.GetInt16(5) == (byte)Audience.Oeffentlichkeit,
        };

    private static ShownCell[] Unread(IndicatorHead indicator, IReadOnlyList<ReleasedArea> areas, int periods)
    {
        var cells = new ShownCell[areas.Count * periods];
        for (var area = 0; area < areas.Count; area++)
        {
            // A level the indicator was never delivered for has no rows at all.
            var unread = indicator.Levels.Contains(areas[area].Level)
                ? ShownCell.NotVisible
                : ShownCell.Missing(ValueState.Unknown);
            Array.Fill(cells, unread, area * periods, periods);
        }

        return cells;
    }
}
