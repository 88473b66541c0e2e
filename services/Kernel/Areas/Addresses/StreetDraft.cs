using NumberRange = Sozialplanung.Areas.Addresses.SegmentBuilder.NumberRange;

namespace Sozialplanung.Areas.Addresses;

/// <summary>Collects the entries of one street while the register is built.</summary>
internal sealed class StreetDraft(string municipality, string name, string key)
{
    private readonly List<NumberRange> _odd = [];
    private readonly List<NumberRange> _even = [];
    private readonly List<NumberRange> _wholeOdd = [];
    private readonly List<NumberRange> _wholeEven = [];
    private readonly List<int> _areas = [];

    public void Add(StreetRegisterEntry entry, int area, int number)
    {
        var from = entry.From?.Position ?? 0;
        var to = entry.To?.Position ?? (entry.From is null ? int.MaxValue - 1 : from);
        var range = new NumberRange(from, to, area, number);
        var isWhole = entry.IsWholeStreet;
        if (entry.Side != HouseNumberSide.Even)
        {
            (isWhole ? _wholeOdd : _odd).Add(range);
        }

        if (entry.Side != HouseNumberSide.Odd)
        {
            (isWhole ? _wholeEven : _even).Add(range);
        }

        if (!_areas.Contains(area))
        {
            _areas.Add(area);
        }
    }

    public RegisteredStreet Build(string[] areaCodes, List<StreetRegisterFinding> findings)
    {
        HashSet<(int, int)> reported = [];
        void Report(NumberRange first, NumberRange second)
        {
            if (reported.Add((first.Entry, second.Entry)))
            {
                findings.Add(
                    new StreetRegisterFinding(
                        StreetRegisterFindingKind.Overlap,
                        municipality,
                        name,
                        second.Entry,
                        $"Eintrag {second.Entry} ({areaCodes[second.Area]}) überschneidet sich mit Eintrag {first.Entry} ({areaCodes[first.Area]})."
                    )
                );
            }
        }

        return new RegisteredStreet
        {
            Municipality = municipality,
            Name = name,
            Key = key,
            Odd = SegmentBuilder.Build(_odd, Report),
            Even = SegmentBuilder.Build(_even, Report),
            WholeOdd = Whole(_wholeOdd, Report),
            WholeEven = Whole(_wholeEven, Report),
            OnlyArea = _areas.Count == 1 ? _areas[0] : NumberSegments.None,
            Areas = [.. _areas],
        };
    }

    private static int Whole(List<NumberRange> ranges, Action<NumberRange, NumberRange> report)
    {
        var segments = SegmentBuilder.Build(ranges, report);
        return segments.IsEmpty ? NumberSegments.None : segments.Area[0];
    }
}
