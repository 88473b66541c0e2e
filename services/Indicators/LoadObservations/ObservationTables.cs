using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.LoadObservations;

/// <summary>The SQL of replacing the observations of a dataset for its periods.</summary>
internal static class ObservationTables
{
    /// <summary>Deliveries of one dataset take their turns until the end of the transaction.</summary>
    public const string LockDataset = "select pg_advisory_xact_lock(hashtextextended(@dataset, 10044))";

    // COPY is refused on tables with row-level security; a table of our own takes the stream.
    public const string CreateIncoming = """
        create temp table incoming (measure text not null, area text not null, period text not null, breakdown text not null,
            value numeric, state text, flags text[], nature text not null, contributors int[], contributions numeric[]) on commit drop
        """;

    private const string Copy =
        "copy incoming (measure, area, period, breakdown, value, state, flags, nature, contributors, contributions) from stdin (format binary)";

    public const string Replace = """
        delete from observation where dataset = @dataset and period = any(@periods);
        insert into observation (dataset, measure, area, period, breakdown, value, state, flags, nature, contributors, contributions, delivery_id)
        select @dataset, measure, area, period, breakdown, value, state, flags, nature, contributors, contributions, @deliveryId
        from incoming where period = any(@periods);
        """;

    /// <summary>How many observations of each period have come.</summary>
    public const string CountIncoming = "select period, count(*) as observations from incoming group by period";

    /// <summary>Streams the lines into the incoming table; returns how many there were, and their Gebietsstand.</summary>
    public static async Task<(long Count, string DivisionVersion)> CopyAsync(
        DbSession session,
        StreamReader lines,
        JsonSerializerOptions json,
        Func<long, Task> report,
        CancellationToken cancellationToken
    )
    {
        var (count, divisionVersion) = (0L, "");
        await using var writer = await session.Connection.BeginBinaryImportAsync(Copy, cancellationToken);
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Length == 0)
            {
                continue;
            }

            var observation = JsonSerializer.Deserialize<ObservationLine>(line, json)!;
            if (observation.Value.HasValue == observation.State is not null)
            {
                throw new RefusedException($"Beobachtung {count + 1} der Lieferung hat weder Wert noch Zustand oder beides.");
            }

            await WriteAsync(writer, observation, cancellationToken);
            divisionVersion = observation.DivisionVersion; // one delivery is checked against one
            if (++count % 20_000 == 0)
            {
                await report(count);
            }
        }

        await writer.CompleteAsync(cancellationToken);
        return (count, divisionVersion);
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter writer, ObservationLine line, CancellationToken cancellationToken)
    {
        await writer.StartRowAsync(cancellationToken);
        await writer.WriteAsync(line.Measure, NpgsqlDbType.Text, cancellationToken);
        await writer.WriteAsync(line.Area, NpgsqlDbType.Text, cancellationToken);
        await writer.WriteAsync(line.Period, NpgsqlDbType.Text, cancellationToken);
        await writer.WriteAsync(line.Breakdown, NpgsqlDbType.Text, cancellationToken);
        await (
            line.Value is { } value
                ? writer.WriteAsync(value, NpgsqlDbType.Numeric, cancellationToken)
                : writer.WriteNullAsync(cancellationToken)
        );
        await (
            line.State is { } state
                ? writer.WriteAsync(state, NpgsqlDbType.Text, cancellationToken)
                : writer.WriteNullAsync(cancellationToken)
        );
        await (
            line.Flags is { } flags
                ? writer.WriteAsync(flags, NpgsqlDbType.Array | NpgsqlDbType.Text, cancellationToken)
                : writer.WriteNullAsync(cancellationToken)
        );
        await writer.WriteAsync(line.Nature ?? "Count", NpgsqlDbType.Text, cancellationToken);
        if (line.Contributions is not { } given)
        {
            await writer.WriteNullAsync(cancellationToken);
            await writer.WriteNullAsync(cancellationToken);
            return;
        }

        int[] contributors = [.. given.Select(contribution => contribution.Contributor)];
        decimal[] amounts = [.. given.Select(contribution => contribution.Amount)];
        await writer.WriteAsync(contributors, NpgsqlDbType.Array | NpgsqlDbType.Integer, cancellationToken);
        await writer.WriteAsync(amounts, NpgsqlDbType.Array | NpgsqlDbType.Numeric, cancellationToken);
    }
}
