using System.Numerics;

namespace Sozialplanung.Statistics.Disclosure;

/// <summary>A column of whole coefficients by row, kept free of common factors, with its fate.</summary>
internal sealed class GaussColumn<T>(int[] rows)
    where T : IBinaryInteger<T>
{
    private SortedList<int, T> _coefficients = new(rows.ToDictionary(row => row, _ => T.One));

    public bool IsSensitive
    {
        get => _isSensitive;
        set => (_isSensitive, IsWithheld) = (value, value || IsWithheld);
    }

    public bool IsWithheld { get; set; }

    public bool IsDecided { get; set; }

    public bool IsEmpty => _coefficients.Count == 0;

    public int FirstRow => _coefficients.GetKeyAtIndex(0);

    public IList<int> Rows => _coefficients.Keys;

    public bool HasEqualCoefficients => _coefficients.Values.All(value => value == _coefficients.GetValueAtIndex(0));

    private bool _isSensitive;

    public bool Has(int row) => _coefficients.ContainsKey(row);

    public bool IsProportionalTo(GaussColumn<T> other)
    {
        if (_coefficients.Count != other._coefficients.Count || IsEmpty)
        {
            return false;
        }

        var (own, others) = (_coefficients.GetValueAtIndex(0), other._coefficients.GetValueAtIndex(0));
        for (var k = 0; k < _coefficients.Count; k++)
        {
            if (
                _coefficients.GetKeyAtIndex(k) != other._coefficients.GetKeyAtIndex(k)
                || checked(_coefficients.GetValueAtIndex(k) * others) != checked(other._coefficients.GetValueAtIndex(k) * own)
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Combines this column with a multiple of another so that a row vanishes.</summary>
    public void Eliminate(GaussColumn<T> other, int row)
    {
        var (own, others) = (_coefficients[row], other._coefficients[row]);
        var factor = Greatest(own, others);
        (own, others) = (own / factor, others / factor);
        var result = new SortedList<int, T>(_coefficients.Count + other._coefficients.Count);
        foreach (var key in _coefficients.Keys.Union(other._coefficients.Keys))
        {
            var value = checked(
                (_coefficients.GetValueOrDefault(key, T.Zero) * others)
                - (other._coefficients.GetValueOrDefault(key, T.Zero) * own)
            );
            if (!T.IsZero(value))
            {
                result.Add(key, value);
            }
        }

        Shorten(result);
        _coefficients = result;
    }

    /// <summary>Strikes rows whose cells are known by now.</summary>
    public void Strike(IReadOnlySet<int> known)
    {
        foreach (var row in _coefficients.Keys.Where(known.Contains).ToArray())
        {
            _coefficients.Remove(row);
        }

        Shorten(_coefficients);
    }

    private static void Shorten(SortedList<int, T> coefficients)
    {
        var factor = coefficients.Values.Aggregate(T.Zero, Greatest);
        if (factor > T.One)
        {
            foreach (var key in coefficients.Keys.ToArray())
            {
                coefficients[key] /= factor;
            }
        }
    }

    private static T Greatest(T one, T other)
    {
        (one, other) = (T.Abs(one), T.Abs(other));
        while (!T.IsZero(other))
        {
            (one, other) = (other, one % other);
        }

        return one;
    }
}
