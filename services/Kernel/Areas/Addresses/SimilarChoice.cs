namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// Chooses among similar streets. The nearest wins; a street in which the house number does not exist counts as farther off.
/// Where another street is as near and lies in another area, nothing is chosen: a wrong area is worse than a clerk's look.
/// </summary>
internal sealed class SimilarChoice(int keyLength)
{
    private const int LargestLimit = 26;
    private const int NumberNotInRange = 4;
    private const int NumberNotInStreet = 12;

    private SimilarStreets.Found _best = SimilarStreets.Found.Nothing(MatchReason.StreetUnknown);
    private int _bestCost = int.MaxValue;
    private int _otherCost = int.MaxValue;

    /// <summary>One error and a half in a short name, two and a half in a long one; in tenths. Found with the street directory of
    /// Köln: at this limit more errors are matched than with Jaro-Winkler above 0.9, and fewer than half as many
    /// wrongly.</summary>
    public static int LimitFor(int length) => Math.Min(LargestLimit, 14 + (length * 4 / 5));

    /// <summary>The cost of the best so far, in tenths of an error.</summary>
    public int LowestCost => _bestCost;

    public SimilarStreets.Found Result =>
        _best.Street is not null && _otherCost <= _bestCost ? SimilarStreets.Found.Nothing(MatchReason.StreetAmbiguous) : _best;

    /// <summary>From 0 to 1, of two names that are so many tenths of an error apart.</summary>
    public static double SimilarityOf(int cost, int length, int otherLength) => 1 - (cost / 10.0 / Math.Max(length, otherLength));

    public void Offer(
        RegisteredStreet street,
        int cost,
        bool isBySound,
        ReadOnlySpan<char> houseNumber,
        ReadOnlySpan<char> addition
    )
    {
        var located = NumberLocator.Locate(street, houseNumber, addition);
        var similarity = SimilarityOf(cost, keyLength, street.Key.Length);
        cost += located.Class switch
        {
            MatchClass.Exact => 0,
            MatchClass.None => NumberNotInStreet,
            _ => NumberNotInRange,
        };
        if (cost < _bestCost)
        {
            if (located.Area != _best.Located.Area || _best.Street is null)
            {
                _otherCost = _bestCost;
            }

            _bestCost = cost;
            _best = new(street, located, similarity, isBySound ? MatchReason.SoundsAlike : MatchReason.SimilarStreet);
        }
        else if (located.Area != _best.Located.Area)
        {
            _otherCost = Math.Min(_otherCost, cost);
        }
    }
}
