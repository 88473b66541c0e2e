using System.Numerics;

namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Chooses for each of some leaves whether it goes down or up, so that the sums stray little from the truth: least sum of squared
/// deviations over the cells that count, then least sum of deviations. All choices are tried for a few leaves; for many, single
/// changes and exchanges until none helps, from several starts (the task that Langsrud and Heldal 2018 approach by PLS
/// regression).
/// </summary>
internal sealed class RoundingChoice
{
    private const int MostForAllChoices = 18;
    private const int MostForSeveralStarts = 1_000;
    private const int MostRoundsOfRepair = 25;
    private const double Beyond = 1e4;

    private readonly List<(int Cell, int Times)>[] _cellsByLeaf;
    private readonly bool[] _counts;
    private readonly double[] _deviation;
    private readonly (int Leaf, int Down, int Up)[] _leaves;
    private readonly bool[] _isUp;
    private readonly double _limit;
    private readonly double[] _penalty;

    /// <summary>
    /// Each leaf with its change downwards (0 or below) and upwards; <paramref name="counts"/> marks the cells whose deviation
    /// counts, and
    /// <paramref name="limit"/> is the deviation that none of them should exceed.
    /// </summary>
    public RoundingChoice(
        IEnumerable<(int Leaf, int Down, int Up)> leaves,
        List<(int Cell, int Times)>[] cellsByLeaf,
        bool[] counts,
        double limit = double.PositiveInfinity
    )
    {
        _limit = limit;
        _leaves = [.. leaves];
        _cellsByLeaf = cellsByLeaf;
        _counts = counts;
        _deviation = new double[counts.Length];
        _penalty = [.. counts.Select(_ => Beyond)];
        _isUp = new bool[_leaves.Length];
        foreach (var (leaf, down, _) in _leaves)
        {
            Change(leaf, down);
        }
    }

    /// <summary>The change of each leaf, in the order given. Errors: <see cref="OperationCanceledException"/>.</summary>
    public int[] Run(CancellationToken cancellationToken)
    {
        var best = (Cost: double.PositiveInfinity, IsUp: (bool[])[]);
        if (_leaves.Length <= MostForAllChoices)
        {
            best = TryAll(cancellationToken);
        }
        else
        {
            foreach (var start in Starts())
            {
                Take(start);
                Descend(cancellationToken);
                KeepWithinLimit(cancellationToken);
                best = Cost() < best.Cost - 1e-9 ? (Cost(), [.. _isUp]) : best;
                if (_leaves.Length > MostForSeveralStarts && IsWithinLimit)
                {
                    break;
                }
            }
        }

        return [.. _leaves.Select((leaf, k) => best.IsUp[k] ? leaf.Up : leaf.Down)];
    }

    private bool IsWithinLimit =>
        Enumerable.Range(0, _deviation.Length).All(cell => !_counts[cell] || Math.Abs(_deviation[cell]) <= _limit);

    private double Cost()
    {
        var cost = 0.0;
        for (var cell = 0; cell < _deviation.Length; cell++)
        {
            cost += _counts[cell] ? Charge(_deviation[cell], Beyond) : 0;
        }

        return cost;
    }

    // The second term only decides between equal squares; the third keeps within the limit where that can be done.
    private double Charge(double deviation, double penalty)
    {
        var size = Math.Abs(deviation);
        var beyond = Math.Max(0, size - _limit);
        return (size * size) + (1e-4 * size) + (penalty * beyond * beyond);
    }

    private (double Cost, bool[] IsUp) TryAll(CancellationToken cancellationToken)
    {
        var cost = Cost();
        var best = (Cost: cost, IsUp: (bool[])[.. _isUp]);
        for (var code = 1; code < 1 << _leaves.Length; code++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            // Gray code: one leaf turns from one choice to the next.
            var turned = BitOperations.TrailingZeroCount(code);
            cost += Effect(_leaves[turned].Leaf, Turn(turned));
            Flip(turned);
            best = cost < best.Cost - 1e-9 ? (cost, [.. _isUp]) : best;
        }

        return best;
    }

    private IEnumerable<bool[]> Starts()
    {
        yield return [.. _leaves.Select(leaf => leaf.Up < -leaf.Down)];
        yield return new bool[_leaves.Length];

        // Carries the rounding error along: as many go up as the sum asks for, evenly spread.
        var carried = 0.0;
        yield return
        [
            .. _leaves.Select(leaf =>
            {
                var isUp = carried + leaf.Up <= -(carried + leaf.Down);
                carried += isUp ? leaf.Up : leaf.Down;
                return isUp;
            }),
        ];
    }

    private void Take(bool[] isUp)
    {
        for (var k = 0; k < isUp.Length; k++)
        {
            if (_isUp[k] != isUp[k])
            {
                Flip(k);
            }
        }
    }

    private void Descend(CancellationToken cancellationToken)
    {
        var hasGained = true;
        for (var pass = 0; hasGained && pass < 50; pass++)
        {
            hasGained = false;
            for (var k = 0; k < _leaves.Length; k++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                hasGained |= TryFlip(k) || TryExchange(k);
            }
        }
    }

    // What stays beyond the limit grows dearer from round to round, until another cell gives way.
    private void KeepWithinLimit(CancellationToken cancellationToken)
    {
        for (var round = 0; round < MostRoundsOfRepair; round++)
        {
            int[] beyond =
            [
                .. Enumerable.Range(0, _deviation.Length).Where(cell => _counts[cell] && Math.Abs(_deviation[cell]) > _limit),
            ];
            if (beyond.Length == 0)
            {
                break;
            }

            Array.ForEach(beyond, cell => _penalty[cell] *= 3);
            Descend(cancellationToken);
        }

        Array.Fill(_penalty, Beyond);
    }

    private bool TryFlip(int k)
    {
        var gain = -Effect(_leaves[k].Leaf, Turn(k));
        if (gain <= 1e-9)
        {
            return false;
        }

        Flip(k);
        return true;
    }

    private bool TryExchange(int k)
    {
        var alone = Effect(_leaves[k].Leaf, Turn(k));
        Flip(k);
        var (partner, most) = (-1, alone - 1e-9);
        for (var other = Math.Max(0, k - 200); other < Math.Min(_leaves.Length, k + 200); other++)
        {
            if (
                other != k
                && _isUp[other] == _isUp[k]
                && -Effect(_leaves[other].Leaf, Turn(other)) is var gain
                && gain > most + 2e-9
            )
            {
                (partner, most) = (other, gain);
            }
        }

        Flip(partner < 0 ? k : partner);
        return partner >= 0;
    }

    private int Turn(int k) => _isUp[k] ? _leaves[k].Down - _leaves[k].Up : _leaves[k].Up - _leaves[k].Down;

    private void Flip(int k)
    {
        Change(_leaves[k].Leaf, Turn(k));
        _isUp[k] = !_isUp[k];
    }

    private void Change(int leaf, int change)
    {
        foreach (var (cell, times) in _cellsByLeaf[leaf])
        {
            _deviation[cell] += times * change;
        }
    }

    private double Effect(int leaf, int change)
    {
        var effect = 0.0;
        foreach (var (cell, times) in _cellsByLeaf[leaf])
        {
            effect += _counts[cell]
                ? Charge(_deviation[cell] + (times * change), _penalty[cell]) - Charge(_deviation[cell], _penalty[cell])
                : 0;
        }

        return effect;
    }
}
