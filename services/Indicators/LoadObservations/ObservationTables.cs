using System.Text.Json;
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
        create temp table incoming (measure text not null, period text not null, breakdown text not null, nature text not null,
            areas text[] not null, numbers numeric[] not null, states text[], flags text[], contributors text[], contributions text[])
            on commit drop
        """;

    private const string Copy =
        "copy incoming (measure, period, breakdown, nature, areas, numbers, states, flags, contributors, contributions) from stdin (format binary)";

    public const string Replace = """
        delete from observation_block where dataset = @dataset and period = any(@periods);
        insert into observation_block
            (dataset, measure, period, breakdown, nature, delivery_id, areas, numbers, states, flags, contributors, contributions)
        select @dataset, measure, period, breakdown, nature, @deliveryId, areas, numbers, states, flags, contributors, contributions
        from incoming where period = any(@periods);
        """;

    /// <summary>How many observations of each period have come.</summary>
    public const string CountIncoming =
        "select period, sum(cardinality(areas))::bigint as observations from incoming group by period";

    /// <summary>
    /// Streams the lines into the incoming table; returns how many there were, and their Gebietsstand. Errors:
    /// <see cref="RefusedException"/> where a line says nothing, two things, or what another has said already.
    /// </summary>
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
        var known = new HashSet<(string Measure, string Period, string Breakdown)>();
        IncomingBlock? block = null;
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

            if (block?.TryAdd(observation) != true)
            {
                await (block?.WriteAsync(writer, cancellationToken) ?? Task.CompletedTask);
                block = IncomingBlock.Begin(observation, known);
            }

            divisionVersion = observation.DivisionVersion; // one delivery is checked against one
            if (++count % 20_000 == 0)
            {
                await report(count);
            }
        }

        await (block?.WriteAsync(writer, cancellationToken) ?? Task.CompletedTask);
        await writer.CompleteAsync(cancellationToken);
        return (count, divisionVersion);
    }
}
