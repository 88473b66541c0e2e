namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// A Straßenverzeichnis ready for assigning addresses to areas. Immutable and safe for any number of threads. An exact hit
/// allocates nothing: the name is normalised on the stack and looked up in a hash table; only names that are not in the register
/// are compared with the others of their municipality.
/// </summary>
public sealed class StreetRegister
{
    private readonly MunicipalityIndex _municipalities;
    private readonly StreetIndex _index;
    private readonly RegisteredStreet[] _streets;
    private readonly SimilarStreets[] _similar;
    private readonly string[] _areaCodes;

    internal StreetRegister(
        MunicipalityIndex municipalities,
        RegisteredStreet[] streets,
        StreetIndex index,
        SimilarStreets[] similar,
        string[] areaCodes,
        IReadOnlyList<StreetRegisterFinding> findings
    )
    {
        _municipalities = municipalities;
        _streets = streets;
        _index = index;
        _similar = similar;
        _areaCodes = areaCodes;
        Findings = findings;
    }

    /// <summary>What a person should look at: entries left out and stretches with more than one area.</summary>
    public IReadOnlyList<StreetRegisterFinding> Findings { get; }

    /// <summary>Municipalities with at least one street.</summary>
    public int MunicipalityCount => _municipalities.Count;

    /// <summary>Streets by name within their municipality; one street with many stretches counts once.</summary>
    public int StreetCount => _streets.Length;

    /// <summary>
    /// Builds the register of one day. <paramref name="referenceDate"/>: entries valid on this day count; null: entries without
    /// an end of validity. Nothing is thrown for a bad entry; it is left out and told in <see cref="Findings"/>.
    /// </summary>
    public static StreetRegister Build(IEnumerable<StreetRegisterEntry> entries, DateOnly? referenceDate = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var builder = new StreetRegisterBuilder();
        var number = 0;
        foreach (var entry in entries)
        {
            number++;
            if (entry.IsValidOn(referenceDate))
            {
                builder.Add(entry, number);
            }
        }

        return builder.Build();
    }

    /// <summary>
    /// Assigns one address. The municipality is an AGS or ARS (it may be empty where the register has one municipality only); the
    /// number may hold the addition, and where it is empty a number at the end of the street is used. Class and reason are in
    /// <paramref name="match"/> too.
    /// </summary>
    public MatchClass Match(
        ReadOnlySpan<char> municipality,
        ReadOnlySpan<char> street,
        ReadOnlySpan<char> houseNumber,
        ReadOnlySpan<char> addition,
        out AddressMatch match
    )
    {
        var place = FindMunicipality(municipality);
        if (place == MunicipalityIndex.NotFound)
        {
            match = AddressMatch.NoMatch(MatchReason.MunicipalityUnknown);
            return match.Class;
        }

        var found = FindExact(place, street);
        if (found == StreetIndex.NotFound && houseNumber.IsWhiteSpace() && StreetAndNumber.Split(street) is var split and > 0)
        {
            houseNumber = street[split..];
            street = street[..split];
            found = FindExact(place, street);
        }

        match =
            found >= 0
                ? Exact(_streets[found], houseNumber, addition)
                : MatchSimilar(place, street, houseNumber, addition, found);
        return match.Class;
    }

    /// <summary>
    /// The codes of all areas that the named street has in the register, in the register's order; empty where the name is not in
    /// it. For the clearing list, when <see cref="Match"/> found several.
    /// </summary>
    public IReadOnlyList<string> CandidateAreas(ReadOnlySpan<char> municipality, ReadOnlySpan<char> street)
    {
        var place = FindMunicipality(municipality);
        var found = place == MunicipalityIndex.NotFound ? StreetIndex.NotFound : FindExact(place, street);
        return found < 0 ? [] : [.. _streets[found].Areas.Select(area => _areaCodes[area])];
    }

    /// <summary>
    /// The streets of the municipality whose names are most like the written one, the nearest first: for a person who decides what
    /// <see cref="Match"/> leaves open. Empty where the name is in the register, or the municipality is not.
    /// </summary>
    /// <param name="municipality">Key of the municipality.</param>
    /// <param name="street">The name as it was written.</param>
    /// <param name="most">So many at most.</param>
    public IReadOnlyList<NearStreet> Nearest(ReadOnlySpan<char> municipality, ReadOnlySpan<char> street, int most)
    {
        var place = FindMunicipality(municipality);
        return place == MunicipalityIndex.NotFound || FindExact(place, street) >= 0 ? [] : _similar[place].Nearest(street, most);
    }

    /// <summary>
    /// Each street, side by side, in stretches that cover every house number once; what the register leaves open is completed. Where it
    /// gives several areas (see <see cref="Findings"/>) there is no stretch.
    /// </summary>
    public IEnumerable<StreetStretch> Stretches() => _streets.SelectMany(street => StretchBuilder.Stretches(street, _areaCodes));

    /// <summary>House numbers between two areas of a street that the register gives to none: addresses there are estimated.</summary>
    public IEnumerable<StreetGap> Gaps() => _streets.SelectMany(street => StretchBuilder.Gaps(street, _areaCodes));

    private int FindMunicipality(ReadOnlySpan<char> municipality) =>
        _municipalities.Count == 1 && municipality.IsWhiteSpace() ? 0 : _municipalities.Find(municipality);

    private int FindExact(int place, ReadOnlySpan<char> street)
    {
        Span<char> buffer = stackalloc char[StreetKey.Capacity];
        var key = buffer[..StreetKey.Write(street, buffer)];
        var found = key.IsEmpty ? StreetIndex.NotFound : _index.Find(place, key);
        if (found != StreetIndex.NotFound || key.Contains(StreetKey.Mark))
        {
            return found;
        }

        // The register itself may abbreviate: "An der Mühle" is its "a. d. Mühle".
        key = buffer[..StreetKey.Collapse(street, buffer)];
        found = key.Contains(StreetKey.Mark) ? _index.Find(place, key) : StreetIndex.NotFound;
        return found >= 0 && _streets[found].Key.Contains(StreetKey.Mark, StringComparison.Ordinal)
            ? found
            : StreetIndex.NotFound;
    }

    private AddressMatch Exact(RegisteredStreet street, ReadOnlySpan<char> houseNumber, ReadOnlySpan<char> addition)
    {
        var located = NumberLocator.Locate(street, houseNumber, addition);
        return located.Class == MatchClass.None
            ? AddressMatch.NoMatch(located.Reason, street.Name, 1)
            : new AddressMatch
            {
                Class = located.Class,
                AreaCode = _areaCodes[located.Area],
                Similarity = 1,
                Score = located.Trust,
                MatchedStreet = street.Name,
                Reason = located.Reason,
            };
    }

    private AddressMatch MatchSimilar(
        int place,
        ReadOnlySpan<char> street,
        ReadOnlySpan<char> houseNumber,
        ReadOnlySpan<char> addition,
        int found
    )
    {
        if (found == StreetIndex.Ambiguous)
        {
            return AddressMatch.NoMatch(MatchReason.StreetAmbiguous);
        }

        var similar = _similar[place].Find(street, houseNumber, addition);
        if (similar.Street is null || similar.Located.Class == MatchClass.None)
        {
            return AddressMatch.NoMatch(
                similar.Street is null ? similar.Reason : similar.Located.Reason,
                similar.Street?.Name,
                similar.Similarity
            );
        }

        return new AddressMatch
        {
            Class = MatchClass.Fuzzy,
            AreaCode = _areaCodes[similar.Located.Area],
            Similarity = similar.Similarity,
            Score = similar.Similarity * similar.Located.Trust,
            MatchedStreet = similar.Street.Name,
            Reason = similar.Reason,
        };
    }
}
