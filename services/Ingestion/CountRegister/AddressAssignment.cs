using Sozialplanung.Areas.Addresses;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Clearing;

namespace Sozialplanung.Ingestion.CountRegister;

/// <summary>Which area an address lies in, and how certain that is; <see cref="Area"/> is -1 where none was found.</summary>
internal readonly record struct AssignedAddress(int Area, MatchClass Class, MatchReason Reason, bool IsOutside)
{
    public bool IsAssigned => Area >= 0;
}

/// <summary>
/// Assigns addresses through the Straßenverzeichnis and the clerks' decisions. Many people share an address: each is looked up
/// once as long as the bounded memory holds it. One for each thread.
/// </summary>
internal sealed class AddressAssignment
{
    private const int RememberedAddresses = 32_768;
    private const int LongestAddress = 300;
    private readonly StreetRegister _streets;
    private readonly ClearedAddresses _decided;
    private readonly AreaDirectory _areas;
    private readonly string _level;
    private readonly Dictionary<string, AssignedAddress> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AssignedAddress>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly char[] _last = new char[LongestAddress];
    private int _lastLength;
    private AssignedAddress _lastAssigned;

    public AddressAssignment(StreetRegister streets, ClearedAddresses decided, AreaDirectory areas, string level)
    {
        _streets = streets;
        _decided = decided;
        _areas = areas;
        _level = level;
        _bySpan = _known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public AssignedAddress Assign(
        ReadOnlySpan<char> municipality,
        ReadOnlySpan<char> street,
        ReadOnlySpan<char> houseNumber,
        ReadOnlySpan<char> addition
    )
    {
        var length = municipality.Length + street.Length + houseNumber.Length + addition.Length + 3;
        if (length > LongestAddress)
        {
            return new AssignedAddress(-1, MatchClass.None, MatchReason.StreetUnknown, false);
        }

        Span<char> key = stackalloc char[length];
        Join(municipality, street, houseNumber, addition, key);
        // The members of a household follow each other.
        if (key.SequenceEqual(_last.AsSpan(0, _lastLength)))
        {
            return _lastAssigned;
        }

        if (!_bySpan.TryGetValue(key, out var assigned))
        {
            assigned = Find(municipality, street, houseNumber, addition);
            if (_known.Count >= RememberedAddresses)
            {
                // Registers come street by street or household by household: what was looked up last is what comes again.
                _known.Clear();
            }

            _bySpan[key] = assigned;
        }

        key.CopyTo(_last);
        (_lastLength, _lastAssigned) = (length, assigned);
        return assigned;
    }

    /// <summary>An address without an area as the clearing list has it.</summary>
    public UnassignedAddress Describe(
        string key,
        ReadOnlySpan<char> municipality,
        ReadOnlySpan<char> street,
        ReadOnlySpan<char> houseNumber,
        ReadOnlySpan<char> addition,
        MatchReason reason
    )
    {
        _streets.Match(municipality, street, houseNumber, addition, out var match);
        return new UnassignedAddress(
            key,
            municipality.Trim().ToString(),
            street.Trim().ToString(),
            houseNumber.Trim().ToString(),
            addition.Trim().ToString(),
            UnassignedReason.Of(reason),
            _streets.CandidateAreas(municipality, match.MatchedStreet ?? street),
            1
        );
    }

    private AssignedAddress Find(
        ReadOnlySpan<char> municipality,
        ReadOnlySpan<char> street,
        ReadOnlySpan<char> houseNumber,
        ReadOnlySpan<char> addition
    )
    {
        var matched = _streets.Match(municipality, street, houseNumber, addition, out var match);
        if (matched != MatchClass.None && AreaOf(match.AreaCode) is var area and >= 0)
        {
            return new AssignedAddress(area, matched, match.Reason, false);
        }

        if (_decided.Find(ClearedAddresses.KeyOf(municipality, street, houseNumber, addition)) is { } decision)
        {
            var decidedArea = AreaOf(decision.Area);
            return new AssignedAddress(
                decidedArea,
                decidedArea < 0 ? MatchClass.None : MatchClass.Exact,
                match.Reason,
                decision.IsOutside
            );
        }

        return new AssignedAddress(-1, MatchClass.None, match.Reason, false);
    }

    /// <summary>The area of the dataset's level that this one is or lies in.</summary>
    private int AreaOf(string? code)
    {
        var area = code is null ? -1 : _areas.Find(code);
        if (area < 0 || _level.Length == 0 || _areas[area].Level == _level)
        {
            return area;
        }

        foreach (var ancestor in _areas.Ancestors(area))
        {
            if (_areas[ancestor].Level == _level)
            {
                return ancestor;
            }
        }

        return -1;
    }

    private static void Join(
        ReadOnlySpan<char> municipality,
        ReadOnlySpan<char> street,
        ReadOnlySpan<char> houseNumber,
        ReadOnlySpan<char> addition,
        Span<char> key
    )
    {
        var at = 0;
        Append(municipality, key, ref at);
        Append(street, key, ref at);
        Append(houseNumber, key, ref at);
        addition.CopyTo(key[at..]);
    }

    private static void Append(ReadOnlySpan<char> part, Span<char> key, ref int at)
    {
        part.CopyTo(key[at..]);
        at += part.Length;
        key[at++] = '|';
    }
}
