namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// Completes one side of a street: what a row for the whole street leaves is its, otherwise numbers between two stretches belong to
/// the nearer one and what lies outside to the first or last, as <see cref="NumberLocator"/> estimates them.
/// </summary>
internal static class StretchBuilder
{
    private const int Steps = HouseNumber.Steps;
    private const int End = int.MaxValue;

    // Where the register itself gives the area, and how far the stretch reaches with what was completed.
    private readonly record struct Part(int From, int To, int Area, int KnownFrom, int KnownTo);

    public static IEnumerable<StreetGap> Gaps(RegisteredStreet street, string[] areaCodes)
    {
        foreach (var (side, parity) in _sides)
        {
            var segments = street.Side(parity);
            for (var i = 1; i < segments.From.Length && street.Whole(parity) == NumberSegments.None; i++)
            {
                var (before, behind) = (segments.Area[i - 1], segments.Area[i]);
                var first = NextOn(parity, (segments.To[i - 1] / Steps) + 1);
                var last = PreviousOn(parity, (segments.From[i] / Steps) - 1);
                if (before >= 0 && behind >= 0 && before != behind && first <= last)
                {
                    yield return new StreetGap(
                        street.Municipality,
                        street.Name,
                        side,
                        first,
                        last,
                        areaCodes[before],
                        areaCodes[behind]
                    );
                }
            }
        }
    }

    public static IEnumerable<StreetStretch> Stretches(RegisteredStreet street, string[] areaCodes)
    {
        foreach (var (side, parity) in _sides)
        {
            foreach (var part in Parts(street, parity))
            {
                if (Stretch(street, side, parity, part, areaCodes) is { } stretch)
                {
                    yield return stretch;
                }
            }
        }
    }

    private static readonly (HouseNumberSide Side, int Parity)[] _sides = [(HouseNumberSide.Odd, 1), (HouseNumberSide.Even, 0)];

    private static List<Part> Parts(RegisteredStreet street, int parity)
    {
        var (segments, whole) = (street.Side(parity), street.Whole(parity));
        if (segments.IsEmpty && whole < 0)
        {
            // Nothing about this side: the only area of the street, or what is opposite.
            return street.OnlyArea >= 0
                ? [new Part(0, End, street.OnlyArea, End, End)]
                : Parts(street.Side(parity + 1), street.Whole(parity + 1))
                    .ConvertAll(part => part with { KnownFrom = End, KnownTo = End });
        }

        return Parts(segments, whole);
    }

    private static List<Part> Parts(NumberSegments segments, int whole)
    {
        var parts = new List<Part>();
        var next = 0;
        for (var i = 0; i < segments.From.Length; i++)
        {
            var (from, to, area) = (segments.From[i], segments.To[i], segments.Area[i]);
            if (whole >= 0)
            {
                if (from > next)
                {
                    Add(parts, new Part(next, from - 1, whole, next, from - 1));
                }

                Add(parts, new Part(from, to, area, from, to));
                next = to + 1;
                continue;
            }

            var end = i + 1 < segments.From.Length ? Border(to, segments.From[i + 1]) : End;
            Add(parts, new Part(next, end, area, from, to));
            next = end == End ? End : end + 1;
        }

        if (whole >= 0 && next < End)
        {
            Add(parts, new Part(next, End, whole, next, End));
        }

        return parts;
    }

    /// <summary>Last position below: the middle belongs to the lower one, as <see cref="NumberLocator"/> has it.</summary>
    private static int Border(int below, int above)
    {
        var (last, first) = (below / Steps, above / Steps);
        return last == first ? above - 1 : ((((last + first) / 2) + 1) * Steps) - 1;
    }

    private static void Add(List<Part> parts, Part part)
    {
        if (parts.Count > 0 && parts[^1].Area == part.Area)
        {
            parts[^1] = parts[^1] with { To = part.To, KnownTo = part.KnownTo };
        }
        else
        {
            parts.Add(part);
        }
    }

    /// <summary>Null where no number of the side lies in it, or where the register gives several areas.</summary>
    private static StreetStretch? Stretch(
        RegisteredStreet street,
        HouseNumberSide side,
        int parity,
        Part part,
        string[] areaCodes
    )
    {
        var from = First(parity, part.From);
        var isOpen = IsOpen(part.To);
        var (to, isWithin) = Last(parity, part.To);
        if (part.Area < 0 || (!isOpen && to < from))
        {
            return null;
        }

        var known = part.KnownFrom == End ? (HouseNumber?)null : First(parity, part.KnownFrom);
        var knownTo = IsOpen(part.KnownTo) ? (HouseNumber?)null : Last(parity, part.KnownTo).Number;
        return new StreetStretch
        {
            Municipality = street.Municipality,
            Street = street.Name,
            Side = side,
            From = from,
            To = isOpen ? null : to,
            EndsWithinNumber = !isOpen && isWithin,
            AreaCode = areaCodes[part.Area],
            KnownFrom = knownTo < known ? null : known,
            KnownTo = knownTo < known ? null : knownTo,
        };
    }

    private static bool IsOpen(int position) => position / Steps >= HouseNumber.LargestNumber - 1;

    private static HouseNumber First(int parity, int position)
    {
        var number = position / Steps;
        return number > 0 && (number & 1) == parity
            ? HouseNumber.At(number, position % Steps)
            : HouseNumber.At(NextOn(parity, number), 0);
    }

    private static (HouseNumber Number, bool IsWithin) Last(int parity, int position)
    {
        var (number, rank) = (position / Steps, position % Steps);
        var isOwn = (number & 1) == parity;
        var isWithin = isOwn && rank < Steps - 1;
        return (HouseNumber.At(isOwn ? number : number - 1, isWithin ? rank : 0), isWithin);
    }

    private static int NextOn(int parity, int number) =>
        Math.Max(parity == 1 ? 1 : 2, (number & 1) == parity ? number : number + 1);

    private static int PreviousOn(int parity, int number) => (number & 1) == parity ? number : number - 1;
}
