using Npgsql;
using NpgsqlTypes;
using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Facts;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>
/// The long tables of a snapshot. COPY goes through a table of our own, since it is refused under row-level security.
/// </summary>
internal static class ReleaseRows
{
    /// <summary>The levels for which the indicator has any number.</summary>
    public static string[] LevelsOf(AreaTree tree, ComputedIndicator indicator)
    {
        var levels = indicator
            .Periods.SelectMany(period => period.Cells.Select((cell, area) => (cell, area)))
            .Where(pair => pair.cell.Value is not null)
            .Select(pair => tree.Areas[pair.area].Level)
            .ToHashSet(StringComparer.Ordinal);
        return [.. tree.Levels.Select(level => level.Code).Where(levels.Contains)];
    }

    public static Task CopyValuesAsync(
        DbSession session,
        ReleaseInput input,
        ReleaseComputation computation,
        CancellationToken cancellationToken
    ) =>
        CopyAsync(
            session,
            input,
            "release_value",
            "indicator, level, area, period, numerator, denominator, value, needs, flags, estimated_share",
            async writer =>
            {
                await ForEachCellAsync(
                    input,
                    computation,
                    async (indicator, level, area, period, cell, needs) =>
                    {
                        if (cell.Value is not { } value)
                        {
                            return;
                        }

                        await StartAsync(writer, indicator, level, area, period, cancellationToken);
                        await writer.WriteAsync(cell.Numerator, NpgsqlDbType.Numeric, cancellationToken);
                        await writer.WriteAsync(cell.Denominator, NpgsqlDbType.Numeric, cancellationToken);
                        await writer.WriteAsync(value, NpgsqlDbType.Double, cancellationToken);
                        await writer.WriteAsync((short)needs, NpgsqlDbType.Smallint, cancellationToken);
                        await (
                            FlagSigns.NamesOf(cell.Flags) is { } names
                                ? writer.WriteAsync(names, NpgsqlDbType.Array | NpgsqlDbType.Text, cancellationToken)
                                : writer.WriteNullAsync(cancellationToken)
                        );
                        await (
                            cell.EstimatedShare is { } share
                                ? writer.WriteAsync(share, NpgsqlDbType.Double, cancellationToken)
                                : writer.WriteNullAsync(cancellationToken)
                        );
                    }
                );
            },
            cancellationToken
        );

    /// <summary>
    /// A sign for each cell that has no number for everybody. Where one is withheld, the sign never tells the cause.
    /// </summary>
    public static Task CopySignsAsync(
        DbSession session,
        ReleaseInput input,
        ReleaseComputation computation,
        CancellationToken cancellationToken
    ) =>
        CopyAsync(
            session,
            input,
            "release_sign",
            "indicator, level, area, period, state",
            async writer =>
            {
                await ForEachCellAsync(
                    input,
                    computation,
                    async (indicator, level, area, period, cell, needs) =>
                    {
                        if (cell.Value is null || needs > 0)
                        {
                            await StartAsync(writer, indicator, level, area, period, cancellationToken);
                            await writer.WriteAsync(
                                (cell.State == ValueState.Shown ? ValueState.Hidden : cell.State).ToString(),
                                NpgsqlDbType.Text,
                                cancellationToken
                            );
                        }
                    }
                );
            },
            cancellationToken
        );

    public static Task CopyCountsAsync(
        DbSession session,
        ReleaseInput input,
        ReleaseComputation computation,
        CancellationToken cancellationToken
    ) =>
        CopyAsync(
            session,
            input,
            "release_count",
            "form, period, area, count, withheld_from, public_cause, staff_cause, reason, remedy",
            async writer =>
            {
                foreach (var (counts, pattern) in computation.Patterns)
                {
                    foreach (var form in counts.Forms)
                    {
                        var values = counts.Of(form);
                        for (var area = 0; area < values.Length; area++)
                        {
                            if (values[area] is { HasNumber: true } count)
                            {
                                var (from, publicCause, staffCause) = pattern.Of(form, area);
                                await writer.StartRowAsync(cancellationToken);
                                await TextAsync(writer, form.Key, cancellationToken);
                                await TextAsync(writer, counts.Period, cancellationToken);
                                await TextAsync(writer, input.Tree.Areas[area].Code, cancellationToken);
                                await writer.WriteAsync(count.Number, NpgsqlDbType.Numeric, cancellationToken);
                                await writer.WriteAsync((short)from, NpgsqlDbType.Smallint, cancellationToken);
                                await TextAsync(writer, publicCause, cancellationToken);
                                await TextAsync(writer, staffCause, cancellationToken);
                                var explanation = pattern.ExplanationOf(form, area);
                                await TextAsync(writer, explanation?.Reason, cancellationToken);
                                await TextAsync(writer, explanation?.Remedy, cancellationToken);
                            }
                        }
                    }
                }
            },
            cancellationToken
        );

    private static async Task ForEachCellAsync(
        ReleaseInput input,
        ReleaseComputation computation,
        Func<string, string, string, string, ValueCell, byte, Task> write
    )
    {
        foreach (var indicator in computation.Indicators)
        {
            var levels = LevelsOf(input.Tree, indicator).ToHashSet(StringComparer.Ordinal);
            foreach (var (period, cells, needs) in indicator.Periods)
            {
                for (var i = 0; i < cells.Length; i++)
                {
                    var area = input.Tree.Areas[i];
                    // On a level without any number a reason is kept if there is one: a published share has no value for larger
                    // areas.
                    if (levels.Contains(area.Level) || cells[i].State != ValueState.Unknown)
                    {
                        await write(indicator.Plan.Code, area.Level, area.Code, period, cells[i], needs[i]);
                    }
                }
            }
        }
    }

    private static async Task CopyAsync(
        DbSession session,
        ReleaseInput input,
        string table,
        string columns,
        Func<NpgsqlBinaryImporter, Task> write,
        CancellationToken cancellationToken
    )
    {
        var incoming = $"incoming_{table}";
        await session.ExecuteAsync(
            $"create temp table {incoming} on commit drop as select {columns} from {table} limit 0",
            null,
            cancellationToken
        );
        await using (
            var writer = await session.Connection.BeginBinaryImportAsync(
                $"copy {incoming} ({columns}) from stdin (format binary)",
                cancellationToken
            )
        )
        {
            await write(writer);
            await writer.CompleteAsync(cancellationToken);
        }

        await session.ExecuteAsync(
            $"insert into {table} (release_id, {columns}) select @ReleaseId, {columns} from {incoming}",
            input,
            cancellationToken
        );
    }

    private static async Task StartAsync(
        NpgsqlBinaryImporter writer,
        string indicator,
        string level,
        string area,
        string period,
        CancellationToken cancellationToken
    )
    {
        await writer.StartRowAsync(cancellationToken);
        await TextAsync(writer, indicator, cancellationToken);
        await TextAsync(writer, level, cancellationToken);
        await TextAsync(writer, area, cancellationToken);
        await TextAsync(writer, period, cancellationToken);
    }

    private static Task TextAsync(NpgsqlBinaryImporter writer, string? text, CancellationToken cancellationToken) =>
        text is null ? writer.WriteNullAsync(cancellationToken) : writer.WriteAsync(text, NpgsqlDbType.Text, cancellationToken);
}
