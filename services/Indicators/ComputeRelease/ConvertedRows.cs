using Sozialplanung.Facts;
using Sozialplanung.Indicators.Conversions;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>
/// The numbers of one measure, period and dataset that were counted on a former Gebietsstand, converted to the areas of today
/// (BBSR, Umsteigeschlüssel: new = Σ old × share). A new area of which an old part was not delivered has no number.
/// </summary>
internal sealed class ConvertedRows(AreaConversion conversion)
{
    // By the attributes of a breakdown: where an area was delivered by these, a combination that is not named is nobody.
    private readonly Dictionary<string, Facts> _byAttributes = new(StringComparer.Ordinal);

    public AreaConversion Conversion => conversion;

    /// <summary>Keeps the number of an old area that does not stay as it is; false where there is one already.</summary>
    public bool TryAdd(string old, string breakdown, Count count)
    {
        var attributes = Breakdown.AttributesOf(breakdown);
        if (!_byAttributes.TryGetValue(attributes, out var facts))
        {
            _byAttributes[attributes] = facts = new Facts();
        }

        facts.Delivered.Add(old);
        facts.Breakdowns.Add(breakdown);
        return facts.Counts.TryAdd((old, breakdown), count);
    }

    /// <summary>The numbers of the new areas.</summary>
    public IEnumerable<(string New, string Breakdown, Count Count)> Converted()
    {
        foreach (var facts in _byAttributes.Values)
        {
            var reached = facts
                .Delivered.SelectMany(conversion.PartsOf)
                .Select(part => part.New)
                .Distinct(StringComparer.Ordinal);
            foreach (var area in reached.Order(StringComparer.Ordinal))
            {
                foreach (var breakdown in facts.Breakdowns)
                {
                    yield return (area, breakdown, SumOf(area, breakdown, facts));
                }
            }
        }
    }

    private Count SumOf(string area, string breakdown, Facts facts)
    {
        var sum = Count.Zero;
        foreach (var part in conversion.ReceivedBy(area))
        {
            sum = sum.Plus(
                !facts.Delivered.Contains(part.Old) ? Count.Missing(ValueState.Unknown)
                : facts.Counts.TryGetValue((part.Old, breakdown), out var count) ? PartOf(count, part.Old, area)
                : Count.Zero
            );
        }

        return sum with
        {
            Flags = sum.Flags | ValueFlags.Converted,
        };
    }

    /// <summary>
    /// A share in whole hundredths, as a running sum: all shares of an area make exactly its number, whatever its digits.
    /// </summary>
    private Count PartOf(Count count, string old, string area)
    {
        if (!count.HasNumber)
        {
            return count;
        }

        var (before, share) = (0m, 0m);
        foreach (var part in conversion.PartsOf(old))
        {
            share += part.Share;
            var until = share == 1 ? count.Number : decimal.Round(count.Number * share, 2, MidpointRounding.AwayFromZero);
            if (part.New == area)
            {
                return part.Share == 1 ? count : count.PartOf(until - before, part.Share);
            }

            before = until;
        }

        throw new InvalidOperationException($"{old} gives nothing to {area}.");
    }

    private sealed class Facts
    {
        public HashSet<string> Delivered { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> Breakdowns { get; } = new(StringComparer.Ordinal);

        public Dictionary<(string Old, string Breakdown), Count> Counts { get; } = [];
    }
}
