using Sozialplanung.Statistics;

namespace Sozialplanung.Geometry.Reach;

/// <summary>
/// Adds weight × value. What has no weight is out of reach and does not count; of the rest the first missing value ends the sum
/// with its reason, a negative one makes it not meaningful.
/// </summary>
internal struct WeighedSum
{
    private double _sum;
    private ValueState? _reason;

    public readonly Value Result => _reason is { } reason ? Value.Missing(reason) : Value.FromCalculation(_sum);

    public void Add(Value value, double weight)
    {
        if (weight <= 0)
        {
            return;
        }

        if (!value.HasNumber || value.Number < 0)
        {
            _reason ??= value.HasNumber ? ValueState.NotMeaningful : value.State;
            return;
        }

        _sum += value.Number * weight;
    }
}
