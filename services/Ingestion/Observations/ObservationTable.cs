using Npgsql;
using NpgsqlTypes;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.Observations;

/// <summary>Writes the observations of a delivery, through a temporary table because of the row-level security.</summary>
internal static class ObservationTable
{
    private const string Stage = """
        create temporary table observation_in
            (measure text, area text, period text, breakdown text, value double precision, state text, flags text[],
             contributors int[], contributions double precision[]) on commit drop
        """;

    private const string Insert = """
        insert into observation (delivery_id, measure, area, period, breakdown, value, state, flags, contributors, contributions)
        select @deliveryId, measure, area, period, breakdown, value, state, flags, contributors, contributions from observation_in
        """;

    private const string InsertCoverage = """
        insert into delivery_coverage (delivery_id, period, areas)
        select @deliveryId, period, array_agg(distinct area order by area) from observation_in group by period
        """;

    /// <summary>The observations, and of which areas they are.</summary>
    public static async Task WriteAsync(
        DbSession session,
        Guid deliveryId,
        ObservationBook book,
        AreaDirectory areas,
        DatasetDefinition definition,
        CancellationToken cancellationToken
    )
    {
        var numbers = await ContributorTable.NumbersAsync(session, definition.Code, book.Contributors, cancellationToken);
        await session.ExecuteAsync(Stage, null, cancellationToken);
        await using (
            var copy = await session.Connection.BeginBinaryImportAsync(
                "copy observation_in from stdin (format binary)",
                cancellationToken
            )
        )
        {
            foreach (var (key, cell) in book.Cells)
            {
                await copy.StartRowAsync(cancellationToken);
                await copy.WriteAsync(definition.Measures[key.Measure].Code, cancellationToken);
                await copy.WriteAsync(areas[key.Area].Code, cancellationToken);
                await copy.WriteAsync(book.Periods[key.Period], cancellationToken);
                await copy.WriteAsync(book.Breakdowns[key.Breakdown], cancellationToken);
                await (
                    cell.Value.HasNumber
                        ? copy.WriteAsync(cell.Value.Number, cancellationToken)
                        : copy.WriteNullAsync(cancellationToken)
                );
                await (
                    cell.Value.HasNumber
                        ? copy.WriteNullAsync(cancellationToken)
                        : copy.WriteAsync(cell.Value.State.ToString(), cancellationToken)
                );
                await (
                    FlagSigns.NamesOf(cell.Flags) is { } names
                        ? copy.WriteAsync(names, NpgsqlDbType.Array | NpgsqlDbType.Text, cancellationToken)
                        : copy.WriteNullAsync(cancellationToken)
                );
                await WriteContributionsAsync(copy, cell, numbers, cancellationToken);
            }

            await copy.CompleteAsync(cancellationToken);
        }

        await session.ExecuteAsync(Insert, new { deliveryId }, cancellationToken);
        await session.ExecuteAsync(InsertCoverage, new { deliveryId }, cancellationToken);
    }

    private static async Task WriteContributionsAsync(
        NpgsqlBinaryImporter copy,
        ObservedCell cell,
        int[] numbers,
        CancellationToken cancellationToken
    )
    {
        if (cell is not { Value.HasNumber: true, Contributions: { } contributions })
        {
            await copy.WriteNullAsync(cancellationToken);
            await copy.WriteNullAsync(cancellationToken);
            return;
        }

        var given = contributions.Given;
        int[] contributors = [.. given.Select(pair => numbers[pair.Contributor])];
        double[] amounts = [.. given.Select(pair => pair.Amount)];
        await copy.WriteAsync(contributors, NpgsqlDbType.Array | NpgsqlDbType.Integer, cancellationToken);
        await copy.WriteAsync(amounts, NpgsqlDbType.Array | NpgsqlDbType.Double, cancellationToken);
    }
}
