using Npgsql;
using NpgsqlTypes;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.Observations;

/// <summary>
/// Writes the observations of a delivery in blocks: all areas of one measure, period and breakdown in a row. What reads them asks the
/// view <c>observation</c>.
/// </summary>
internal static class ObservationTable
{
    // COPY is refused on tables with row-level security; a table of our own takes the stream.
    private const string Stage = """
        create temporary table block_in
            (measure text, period text, breakdown text, areas text[], numbers double precision[], states text[], flags text[],
             contributors text[], contributions text[]) on commit drop
        """;

    private const string Copy = "copy block_in from stdin (format binary)";

    private const string Insert = """
        insert into observation_block
            (delivery_id, period, measure, breakdown, areas, numbers, states, flags, contributors, contributions)
        select @deliveryId, period, measure, breakdown, areas, numbers, states, flags, contributors, contributions from block_in
        """;

    private const string InsertCoverage =
        "insert into delivery_coverage (delivery_id, period, areas) values (@deliveryId, @period, @areas)";

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
        var covered = new SortedDictionary<string, HashSet<int>>(StringComparer.Ordinal);
        await using (var copy = await session.Connection.BeginBinaryImportAsync(Copy, cancellationToken))
        {
            foreach (var block in ObservationBlock.Of(book, areas))
            {
                await WriteAsync(copy, block, book, areas, definition, numbers, cancellationToken);
                Cover(covered, book.Periods[block.Period], block);
            }

            await copy.CompleteAsync(cancellationToken);
        }

        await session.ExecuteAsync(Insert, new { deliveryId }, cancellationToken);
        foreach (var (period, present) in covered)
        {
            var codes = present.Select(area => areas[area].Code).Order(StringComparer.Ordinal).ToArray();
            await session.ExecuteAsync(
                InsertCoverage,
                new
                {
                    deliveryId,
                    period,
                    areas = codes,
                },
                cancellationToken
            );
        }
    }

    private static void Cover(SortedDictionary<string, HashSet<int>> covered, string period, ObservationBlock block)
    {
        if (!covered.TryGetValue(period, out var present))
        {
            covered[period] = present = [];
        }

        foreach (var (area, _) in block.Cells)
        {
            present.Add(area);
        }
    }

    private static async Task WriteAsync(
        NpgsqlBinaryImporter copy,
        ObservationBlock block,
        ObservationBook book,
        AreaDirectory areas,
        DatasetDefinition definition,
        int[] numbers,
        CancellationToken cancellationToken
    )
    {
        await copy.StartRowAsync(cancellationToken);
        await copy.WriteAsync(definition.Measures[block.Measure].Code, cancellationToken);
        await copy.WriteAsync(book.Periods[block.Period], cancellationToken);
        await copy.WriteAsync(book.Breakdowns[block.Breakdown], cancellationToken);
        await copy.WriteAsync(
            Array.ConvertAll(block.Cells, cell => areas[cell.Area].Code),
            NpgsqlDbType.Array | NpgsqlDbType.Text,
            cancellationToken
        );
        await copy.WriteAsync(
            Array.ConvertAll(block.Cells, cell => cell.Cell.Value.NumberOrNull),
            NpgsqlDbType.Array | NpgsqlDbType.Double,
            cancellationToken
        );
        await copy.WriteSparseAsync(Texts(block, StateOf), cancellationToken);
        await copy.WriteSparseAsync(Texts(block, cell => ArrayTexts.Of(FlagSigns.NamesOf(cell.Flags))), cancellationToken);
        await copy.WriteSparseAsync(
            Texts(block, cell => ArrayTexts.Of(Given(cell)?.Select(one => numbers[one.Contributor]))),
            cancellationToken
        );
        await copy.WriteSparseAsync(
            Texts(block, cell => ArrayTexts.Of(Given(cell)?.Select(one => one.Amount))),
            cancellationToken
        );
    }

    private static string? StateOf(ObservedCell cell) => cell.Value.HasNumber ? null : cell.Value.State.ToString();

    private static (int Contributor, double Amount)[]? Given(ObservedCell cell) =>
        cell.Value.HasNumber ? cell.Contributions?.Given : null;

    private static string?[] Texts(ObservationBlock block, Func<ObservedCell, string?> part) =>
        Array.ConvertAll(block.Cells, cell => part(cell.Cell));
}
