namespace Sozialplanung.Attack.Tests.Bounding;

/// <summary>
/// Looks for tables of whole numbers that agree with everything told and have another number in the sensitive place (CP-SAT, exact
/// arithmetic). Each table found serves for all places.
/// </summary>
internal sealed class WholeNumbers(ConnectedPart part)
{
    private const double Tolerance = 1e-6;
    private readonly List<IReadOnlyDictionary<int, long>> _tables = [];

    // Most tables that differ are near the true one, and a small search finds them; only then all numbers are searched.
    private readonly WholeTables _near = new(part, isNear: true);
    private readonly WholeTables _all = new(part, isNear: false);

    /// <summary>
    /// The sensitive counts that are bounded closer than they may be, with the numbers that remain. Whole numbers are looked for
    /// only where linear reasoning is not close enough by itself.
    /// </summary>
    public IEnumerable<Leak> Leaks(IReadOnlyDictionary<SensitiveCount, (double Lower, double Upper)> linear)
    {
        foreach (var count in part.Sensitive)
        {
            var (lower, upper) = linear[count];
            if (lower * count.Divisor > count.Low + Tolerance || upper * count.Divisor < count.High - Tolerance)
            {
                yield return new Leak(count, Closeness.Linear, lower, upper);
                continue;
            }

            var (canBeLess, canBeMore) = (CanBe(count, long.MinValue, count.Low), CanBe(count, count.High, long.MaxValue));
            if (canBeLess == false || canBeMore == false)
            {
                yield return new Leak(
                    count,
                    Closeness.WholeNumbers,
                    _all.Extreme(count, isLeast: true),
                    _all.Extreme(count, isLeast: false)
                );
            }
            else if (canBeLess is null || canBeMore is null)
            {
                yield return new Leak(count, Closeness.Undecided, lower, upper);
            }
        }
    }

    // Null where the search ended without an answer.
    private bool? CanBe(SensitiveCount count, long least, long most)
    {
        if (
            _tables.Any(table =>
                count.Weights.Sum(weight => weight.Value * table[weight.Key]) is var sum && sum >= least && sum <= most
            )
        )
        {
            return true;
        }

        var (found, isDecided) = _near.Find(count, least, most);
        if (found is null)
        {
            (found, isDecided) = _all.Find(count, least, most);
        }

        if (found is not null)
        {
            _tables.Add(found);
            return true;
        }

        return isDecided ? false : null;
    }
}
