namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>Counts judged values and keeps those that stand out most; a table of millions is never held twice.</summary>
internal sealed class OutlierTally(int kept)
{
    private readonly PriorityQueue<(string Period, JudgedValue Value), (double, int)> _largest = new();

    public int Judged { get; private set; }

    public int Noticed { get; private set; }

    public int TooFew { get; private set; }

    public void Add(string period, JudgedValue value)
    {
        Judged++;
        TooFew += value.HasTooFew ? 1 : 0;
        if (value.StandsOut)
        {
            // Of equal ones the first.
            _largest.Enqueue((period, value), (value.Weight, -Noticed));
            Noticed++;
            if (_largest.Count > kept)
            {
                _largest.Dequeue();
            }
        }
    }

    /// <summary>What stands out most comes first; takes it out of the tally.</summary>
    public IReadOnlyList<(string Period, JudgedValue Value)> TakeLargest()
    {
        var largest = new List<(string, JudgedValue)>();
        while (_largest.TryDequeue(out var one, out _))
        {
            largest.Add(one);
        }

        largest.Reverse();
        return largest;
    }
}
