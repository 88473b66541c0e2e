using Npgsql;
using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>Reads the stored observations of some measures.</summary>
internal static class ObservationRows
{
    private const string Select = """
        select measure, period, area, breakdown, value, state, flags, nature, dataset, contributors, contributions from observation where measure = any(@measures)
        order by measure, period, area, breakdown, array_position(@datasets, dataset)
        """;

    // Ingestion accepts nothing larger; what came before it had this bound would overflow the sums of the whole release.
    private const decimal LargestValue = 1_000_000_000_000_000;

    /// <summary>The observations of areas that there are, and what whoever checks the release should know of the others.</summary>
    public static async Task<(Observations Observations, IEnumerable<string> Findings)> ReadAsync(
        DbSession session,
        AreaTree tree,
        string[] measures,
        SourceChoice choice,
        CancellationToken cancellationToken
    )
    {
        var observations = new Observations(tree);
        var (lost, unnamed) = (new LostObservations(), new UnnamedContributors());
        await using var command = new NpgsqlCommand(Select, session.Connection, session.Transaction);
        command.Parameters.AddWithValue("measures", measures);
        command.Parameters.AddWithValue("datasets", choice.NewestFirst);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var declared = ("", "", "");
        while (await reader.ReadAsync(cancellationToken))
        {
            var (measure, nature, dataset) = (reader.GetString(0), reader.GetString(7), reader.GetString(8));
            if (!choice.Takes(measure, dataset, nature))
            {
                continue;
            }

            if (declared != (measure, nature, dataset))
            {
                observations.Declare(measure, Enum.Parse<MeasureNature>(nature), dataset);
                declared = (measure, nature, dataset);
            }

            if (!reader.IsDBNull(4) && Math.Abs(reader.GetDecimal(4)) > LargestValue)
            {
                choice.NoteTooLarge(measure, reader.GetString(1), dataset);
                continue;
            }

            if (tree.TryFind(reader.GetString(2), out var area))
            {
                var count = CountOf(reader);
                unnamed.Note(measure, count);
                if (!observations.TryAdd(measure, reader.GetString(1), area, reader.GetString(3), count))
                {
                    choice.NoteTwice(measure, reader.GetString(1), dataset);
                }
            }
            else
            {
                lost.Add(measure, reader.GetString(2));
            }
        }

        return (observations, [.. lost.Findings, .. unnamed.Findings]);
    }

    private static Count CountOf(NpgsqlDataReader reader) =>
        reader.IsDBNull(4)
            ? Count.Missing(Enum.Parse<ValueState>(reader.GetString(5)))
            : new Count(
                reader.GetDecimal(4),
                ValueState.Shown,
                FlagSigns.ReadNames(reader.IsDBNull(6) ? null : reader.GetFieldValue<string[]>(6))
            )
            {
                Contributions = reader.IsDBNull(9)
                    ? null
                    : Contributions.Of(
                        reader.GetString(8),
                        reader.GetFieldValue<int[]>(9).Zip(reader.GetFieldValue<decimal[]>(10))
                    ),
            };
}
