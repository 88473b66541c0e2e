using System.Globalization;
using Npgsql;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Ingestion.ReadTable;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.StreamObservations;

/// <summary>One row of <c>observation_block</c>: the areas of a measure, period and breakdown, as lines for the other services.</summary>
internal sealed class StoredBlock(NpgsqlDataReader row, string divisionVersion, IReadOnlyDictionary<string, string> natures)
{
    private readonly string _measure = row.GetString(0);
    private readonly string _period = row.GetString(1);
    private readonly string _breakdown = row.GetString(2);
    private readonly string[] _areas = row.GetFieldValue<string[]>(3);
    private readonly double?[] _numbers = row.GetFieldValue<double?[]>(4);
    private readonly string?[]? _states = Sparse(row, 5);
    private readonly string?[]? _flags = Sparse(row, 6);
    private readonly string?[]? _contributors = Sparse(row, 7);
    private readonly string?[]? _contributions = Sparse(row, 8);

    public IEnumerable<ObservationLine> Lines()
    {
        var nature = natures.GetValueOrDefault(_measure);
        for (var index = 0; index < _areas.Length; index++)
        {
            // What was accepted before values had a bound is no number that anything can be computed with.
            var number = _numbers[index] is { } stored && Math.Abs(stored) <= ValueRules.LargestMaximum ? stored : (double?)null;
            yield return new ObservationLine
            {
                Measure = _measure,
                Area = _areas[index],
                Period = _period,
                Breakdown = _breakdown,
                Value = number is { } value ? AsWritten(value) : null,
                State = number is null ? _states?[index] ?? nameof(ValueState.NotMeaningful) : null,
                Flags = ArrayTexts.PartsOf(_flags?[index]),
                Contributions = number is null ? null : ContributionsAt(index),
                Nature = nature,
                DivisionVersion = divisionVersion,
            };
        }
    }

    private ObservedContribution[]? ContributionsAt(int index) =>
        ArrayTexts.PartsOf(_contributors?[index]) is { } contributors && ArrayTexts.PartsOf(_contributions?[index]) is { } amounts
            ?
            [
                .. contributors.Zip(
                    amounts,
                    (contributor, amount) =>
                        new ObservedContribution
                        {
                            Contributor = int.Parse(contributor, CultureInfo.InvariantCulture),
                            Amount = AsWritten(amount),
                        }
                ),
            ]
            : null;

    private static string?[]? Sparse(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetFieldValue<string?[]>(column);

    // The shortest text that means the number; a plain conversion would cut it to fifteen digits.
    private static decimal AsWritten(double value) => AsWritten(value.ToString("R", CultureInfo.InvariantCulture));

    private static decimal AsWritten(string number) => decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
}
