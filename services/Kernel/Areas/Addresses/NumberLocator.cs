namespace Sozialplanung.Areas.Addresses;

/// <summary>Finds the area of a house number within one street.</summary>
internal static class NumberLocator
{
    /// <summary>Farther than this from any known number, a number of a street with several areas is not estimated.</summary>
    internal const int LargestGap = 50;

    internal readonly record struct Located(MatchClass Class, int Area, double Trust, MatchReason Reason)
    {
        public static Located Nothing(MatchReason reason) => new(MatchClass.None, NumberSegments.None, 0, reason);

        public static Located Estimated(int area, double trust, MatchReason reason) =>
            area >= 0 ? new(MatchClass.Interpolated, area, trust, reason) : Nothing(MatchReason.RegisterAmbiguous);
    }

    public static Located Locate(RegisteredStreet street, ReadOnlySpan<char> number, ReadOnlySpan<char> addition)
    {
        if (!HouseNumberReader.TryRead(number, addition, out var range))
        {
            return WithoutNumber(street, number.IsWhiteSpace() ? MatchReason.NumberMissing : MatchReason.NumberUnreadable);
        }

        var first = LocateNumber(street, range.First);
        if (range.First == range.Last || first.Class == MatchClass.None)
        {
            return first;
        }

        var last = LocateNumber(street, range.Last);
        return last.Class == MatchClass.None || last.Area == first.Area
            ? first
            : Located.Estimated(first.Area, 0.6, MatchReason.NumbersInTwoAreas);
    }

    private static Located WithoutNumber(RegisteredStreet street, MatchReason reason)
    {
        if (street.WholeOdd >= 0 && street.WholeOdd == street.WholeEven)
        {
            return new Located(MatchClass.Exact, street.WholeOdd, 1, MatchReason.WholeStreet);
        }

        return street.OnlyArea >= 0
            ? Located.Estimated(street.OnlyArea, 0.95, MatchReason.StreetInOneArea)
            : Located.Nothing(street.WholeOdd == NumberSegments.Conflict ? MatchReason.RegisterAmbiguous : reason);
    }

    private static Located LocateNumber(RegisteredStreet street, HouseNumber number)
    {
        var side = street.Side(number.Number);
        var below = side.LastAtOrBefore(number.Position);
        if (below >= 0 && side.To[below] >= number.Position)
        {
            return side.Area[below] >= 0
                ? new Located(MatchClass.Exact, side.Area[below], 1, MatchReason.NumberInRange)
                : Located.Nothing(MatchReason.RegisterAmbiguous);
        }

        if (street.Whole(number.Number) is var whole and >= 0)
        {
            return new Located(MatchClass.Exact, whole, 1, MatchReason.WholeStreet);
        }

        return Estimate(street, side, below, number);
    }

    private static Located Estimate(RegisteredStreet street, NumberSegments side, int below, HouseNumber number)
    {
        if (below >= 0 && side.To[below] / HouseNumber.Steps == number.Number)
        {
            return Located.Estimated(side.Area[below], 0.98, MatchReason.AdditionBeyondRange);
        }

        if (street.OnlyArea >= 0)
        {
            return Located.Estimated(street.OnlyArea, 0.95, MatchReason.StreetInOneArea);
        }

        var isOtherSide = side.IsEmpty;
        if (isOtherSide)
        {
            side = street.Side(number.Number + 1);
            below = side.LastAtOrBefore(number.Position);
        }

        return side.IsEmpty ? Located.Nothing(MatchReason.RegisterAmbiguous) : Nearest(side, below, number, isOtherSide);
    }

    private static Located Nearest(NumberSegments side, int below, HouseNumber number, bool isOtherSide)
    {
        var above = below + 1;
        var gapBelow = below < 0 ? int.MaxValue : Math.Max(0, number.Number - (side.To[below] / HouseNumber.Steps));
        var gapAbove =
            above >= side.From.Length ? int.MaxValue : Math.Max(0, (side.From[above] / HouseNumber.Steps) - number.Number);
        var nearest = gapBelow <= gapAbove ? below : above;
        var isBetween = below >= 0 && above < side.From.Length && side.Area[below] == side.Area[above];
        if (isOtherSide)
        {
            return Math.Min(gapBelow, gapAbove) <= LargestGap
                ? Located.Estimated(side.Area[nearest], 0.7, MatchReason.OtherSide)
                : Located.Nothing(MatchReason.NumberFarOutside);
        }

        if (isBetween)
        {
            return Located.Estimated(side.Area[below], 0.95, MatchReason.BetweenNeighbours);
        }

        var gap = Math.Min(gapBelow, gapAbove);
        return gap <= LargestGap
            ? Located.Estimated(side.Area[nearest], 0.9 - (0.4 * gap / LargestGap), MatchReason.NearestNumber)
            : Located.Nothing(MatchReason.NumberFarOutside);
    }
}
