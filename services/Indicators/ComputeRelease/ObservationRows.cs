using Npgsql;
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

    /// <summary>Hands each observation that counts to the intake.</summary>
    public static async Task ReadAsync(
        DbSession session,
        string[] measures,
        SourceChoice choice,
        ObservationIntake intake,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(Select, session.Connection, session.Transaction);
        command.Parameters.AddWithValue("measures", measures);
        command.Parameters.AddWithValue("datasets", choice.NewestFirst);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var declared = ("", "", "");
        while (await reader.ReadAsync(cancellationToken))
        {
            var (measure, period, dataset) = (reader.GetString(0), reader.GetString(1), reader.GetString(8));
            if (!choice.Takes(measure, dataset, reader.GetString(7)))
            {
                continue;
            }

            var nature = Enum.Parse<MeasureNature>(reader.GetString(7));
            if (declared != (measure, reader.GetString(7), dataset))
            {
                intake.Observations.Declare(measure, nature, dataset);
                declared = (measure, reader.GetString(7), dataset);
            }

            if (!reader.IsDBNull(4) && Math.Abs(reader.GetDecimal(4)) > LargestValue)
            {
                choice.NoteTooLarge(measure, period, dataset);
                continue;
            }

            intake.Take(measure, period, dataset, nature, reader.GetString(2), reader.GetString(3), CountOf(reader));
        }

        intake.Finish();
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
