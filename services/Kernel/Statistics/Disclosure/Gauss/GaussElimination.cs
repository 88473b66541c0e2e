using System.Numerics;

namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// One run of <see cref="GaussSuppression"/> in integers of one type; throws <see cref="OverflowException"/> where they are too
/// short.
/// </summary>
internal sealed class GaussElimination<T>
    where T : IBinaryInteger<T>
{
    private readonly GaussProblem _problem;
    private readonly Dictionary<int, int> _columnOf = [];
    private readonly List<GaussColumn<T>> _columns = [];
    private readonly List<GaussColumn<T>>[] _withRow;
    private readonly int[] _rank;
    private readonly int _firstSingleton;
    private readonly bool[] _isReleased;
    private readonly bool _mayShowSingletons;

    public GaussElimination(GaussProblem problem)
    {
        _problem = problem;
        _rank = new int[problem.InnerCount];
        _isReleased = new bool[problem.InnerCount];
        _withRow = [.. _rank.Select(_ => new List<GaussColumn<T>>())];
        var singletons = problem.Singletons.ToHashSet();
        _firstSingleton = problem.InnerCount - singletons.Count;

        // Rows of singletons come last: a column that begins among them lies wholly in them.
        var order = Enumerable.Range(0, problem.InnerCount).OrderBy(singletons.Contains).ToArray();
        for (var rank = 0; rank < order.Length; rank++)
        {
            _rank[order[rank]] = rank;
        }

        LayColumns();
        _mayShowSingletons = _columns.Any(column => !column.IsSensitive && column.Rows is [var only] && only >= _firstSingleton);
    }

    public IReadOnlyList<int> Run()
    {
        foreach (var cell in _problem.Wishes)
        {
            var column = _columns[_columnOf[cell]];
            if (column is { IsSensitive: false, IsDecided: false })
            {
                Decide(column);
            }
        }

        return [.. Enumerable.Range(0, _problem.Published.Count).Where(cell => _columns[_columnOf[cell]].IsWithheld)];
    }

    private void LayColumns()
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var cell = 0; cell < _problem.Published.Count; cell++)
        {
            int[] rows = [.. _problem.Published[cell].Select(inner => _rank[inner]).Order()];
            var key = string.Join(' ', rows);
            if (!known.TryGetValue(key, out var number))
            {
                known.Add(key, number = _columns.Count);
                _columns.Add(new GaussColumn<T>(rows));
            }

            _columnOf[cell] = number;
        }

        foreach (var cell in _problem.Sensitive)
        {
            _columns[_columnOf[cell]].IsSensitive = true;
        }

        foreach (var column in _columns)
        {
            Register(column);
        }
    }

    private void Decide(GaussColumn<T> column)
    {
        column.IsDecided = true;
        if (column.IsEmpty)
        {
            return; // it follows from what is granted already
        }

        if (_withRow[column.FirstRow].Any(other => other.IsSensitive && other.IsProportionalTo(column)))
        {
            column.IsWithheld = true;
        }
        else if (RevealsSingletons(column))
        {
            column.IsWithheld = !TryShowSingletons(column);
        }
        else
        {
            Grant(column);
        }
    }

    private void Grant(GaussColumn<T> column)
    {
        var row = column.FirstRow;
        foreach (var other in _withRow[row].Distinct().ToArray())
        {
            if (other != column && !other.IsDecided && other.Has(row))
            {
                other.Eliminate(column, row);
                Register(other);
            }
        }
    }

    // A sum of singletons alone would show them to one another. A difference of them may pass once per cell.
    private bool RevealsSingletons(GaussColumn<T> column)
    {
        if (column.FirstRow < _firstSingleton)
        {
            return false;
        }

        if (column.HasEqualCoefficients || column.Rows.Any(row => _isReleased[row]))
        {
            return true;
        }

        foreach (var row in column.Rows)
        {
            _isReleased[row] = true;
        }

        return false;
    }

    // Singletons that are not sensitive may become known, all of a sum at once, as long as no sensitive cell rests on them alone.
    private bool TryShowSingletons(GaussColumn<T> column)
    {
        var known = column.Rows.ToHashSet();
        GaussColumn<T>[] touched = [.. known.SelectMany(row => _withRow[row]).Distinct().Where(other => !other.IsDecided)];
        if (!_mayShowSingletons || touched.Any(other => other.IsSensitive && !other.IsEmpty && other.Rows.All(known.Contains)))
        {
            return false;
        }

        Array.ForEach(touched, other => other.Strike(known));
        return true;
    }

    private void Register(GaussColumn<T> column)
    {
        foreach (var row in column.Rows)
        {
            if (!_withRow[row].Contains(column))
            {
                _withRow[row].Add(column);
            }
        }
    }
}
