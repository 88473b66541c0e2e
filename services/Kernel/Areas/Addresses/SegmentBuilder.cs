namespace Sozialplanung.Areas.Addresses;

/// <summary>Turns the ranges of one side of a street into stretches without overlap and tells of each contradiction.</summary>
internal static class SegmentBuilder
{
    internal readonly record struct NumberRange(int From, int To, int Area, int Entry);

    public static NumberSegments Build(List<NumberRange> ranges, Action<NumberRange, NumberRange> contradiction)
    {
        if (ranges.Count == 0)
        {
            return NumberSegments.Empty;
        }

        ranges.Sort(static (a, b) => a.From != b.From ? a.From.CompareTo(b.From) : a.Entry.CompareTo(b.Entry));
        List<(int From, int To, int Area)> segments = [];
        List<NumberRange> open = [];
        foreach (var range in ranges)
        {
            Close(open, segments, range.From);
            foreach (var other in open.Where(other => other.Area != range.Area))
            {
                contradiction(other, range);
            }

            open.Add(range);
        }

        Close(open, segments, int.MaxValue);
        return new NumberSegments(
            [.. segments.Select(s => s.From)],
            [.. segments.Select(s => s.To)],
            [.. segments.Select(s => s.Area)]
        );
    }

    // Writes what is settled before the position and keeps open what reaches beyond it.
    private static void Close(List<NumberRange> open, List<(int From, int To, int Area)> segments, int position)
    {
        while (open.Count > 0)
        {
            var start = open.Max(range => range.From);
            var end = Math.Min(open.Min(range => range.To), position - 1);
            if (end >= start)
            {
                var area = open.TrueForAll(range => range.Area == open[0].Area) ? open[0].Area : NumberSegments.Conflict;
                Add(segments, start, end, area);
            }

            var rest = open.Where(range => range.To > end).Select(range => range with { From = end + 1 }).ToList();
            open.Clear();
            open.AddRange(rest);
            if (end >= position - 1)
            {
                return;
            }
        }
    }

    private static void Add(List<(int From, int To, int Area)> segments, int from, int to, int area)
    {
        if (segments.Count > 0 && segments[^1].Area == area && segments[^1].To == from - 1)
        {
            segments[^1] = (segments[^1].From, to, area);
        }
        else
        {
            segments.Add((from, to, area));
        }
    }
}
