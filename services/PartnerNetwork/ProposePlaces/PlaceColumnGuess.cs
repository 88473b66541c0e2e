using System.Text.RegularExpressions;
using Sozialplanung.PartnerNetwork.ImportPlaces;
using Sozialplanung.PartnerNetwork.PlaceLists;

namespace Sozialplanung.PartnerNetwork.ProposePlaces;

/// <summary>Which column is what: by its title, where its texts can be that; coordinates by where they lie.</summary>
internal sealed partial class PlaceColumnGuess
{
    private readonly IReadOnlyList<PlaceColumn> _columns;
    private readonly HashSet<PlaceColumn> _used = [];

    private PlaceColumnGuess(IReadOnlyList<PlaceColumn> columns) => _columns = columns;

    public PlaceColumns Columns { get; private set; } = new() { Name = "" };

    public PlaceColumn? KindName { get; private set; }

    /// <summary>Whether a text may be the title of a column of such a list.</summary>
    public static bool IsTitle(string text) =>
        NameTitle().IsMatch(text)
        || KindTitle().IsMatch(text)
        || StreetTitle().IsMatch(text)
        || PostcodeTitle().IsMatch(text)
        || EastTitle().IsMatch(text)
        || CarrierTitle().IsMatch(text)
        || TownTitle().IsMatch(text);

    public static PlaceColumnGuess Of(IReadOnlyList<PlaceColumn> columns, bool hasPoints)
    {
        var guess = new PlaceColumnGuess([.. columns.Where(column => column.Filled > 0)]);
        guess.Find(hasPoints);
        return guess;
    }

    private void Find(bool hasPoints)
    {
        var (east, north) = hasPoints ? (null, null) : Coordinates();
        var postcode = Take(PostcodeTitle(), column => column.Postcodes > 0.8);
        var street = Take(StreetTitle(), column => column.Words > 0.5);
        // „Nr“ without streets, or beside „Lindenweg 3“, is the number of the line and not that of the house.
        var number = street is null or { HaveNumbers: > 0.5 } ? null : Take(NumberTitle(), column => column.Words < 0.5);
        var town = Take(TownTitle(), column => column.Words > 0.5);
        var carrier = Take(CarrierTitle(), column => column.Words > 0.5);
        var capacity = Take(CapacityTitle(), column => column.Numbers > 0.5);
        var opening = Take(OpeningTitle(), _ => true);
        var website = Take(WebsiteTitle(), column => column.Words > 0.5);
        var openTo = Take(OpenToTitle(), _ => true);
        KindName = Take(KindTitle(), column => column.Words > 0.5 && column.Distinct.Count <= Math.Max(30, column.Filled / 3));
        var key = Take(KeyTitle(), column => column.IsUnique);
        street ??= TakeWhere(column => column.Streets > 0.5);
        postcode ??= TakeWhere(column => column.Postcodes > 0.95 && !NumberTitle().IsMatch(column.Name));
        var name =
            Take(NameTitle(), column => column.Words > 0.7)
            ?? Used(
                _columns.Where(column => !_used.Contains(column) && column.Words > 0.7).MaxBy(column => column.Distinct.Count)
            );
        Columns = new PlaceColumns
        {
            Name = name?.Name ?? "",
            Key = key?.Name,
            KindName = KindName?.Name,
            Organisation = carrier?.Name,
            Street = street?.Name,
            HouseNumber = number?.Name,
            Postcode = postcode?.Name,
            Town = town?.Name,
            East = east?.Name,
            North = north?.Name,
            Capacity = capacity?.Name,
            Opening = opening?.Name,
            Website = website?.Name,
            OpenTo = openTo?.Name,
        };
    }

    /// <summary>Two columns of numbers; which of them is east their numbers say, since „X“ is the northing in some registers.</summary>
    private (PlaceColumn? East, PlaceColumn? North) Coordinates()
    {
        var first = Take(EastTitle(), column => column.Numbers > 0.5);
        var second = Take(NorthTitle(), column => column.Numbers > 0.5);
        if (first is null || second is null)
        {
            _used.Clear();
            return (null, null);
        }

        return Lying(first, second) >= Lying(second, first) ? (first, second) : (second, first);
    }

    private static int Lying(PlaceColumn east, PlaceColumn north) =>
        east
            .Texts.Zip(north.Texts)
            .Count(each =>
                PlacePoints.Number(each.First) is { } x
                && PlacePoints.Number(each.Second) is { } y
                && PlacePoints.Candidates([(x, y)]).Count > 0
            );

    private PlaceColumn? Take(Regex title, Func<PlaceColumn, bool> rule) =>
        TakeWhere(column => title.IsMatch(column.Name) && rule(column));

    private PlaceColumn? TakeWhere(Func<PlaceColumn, bool> rule) =>
        Used(_columns.FirstOrDefault(column => !_used.Contains(column) && rule(column)));

    private PlaceColumn? Used(PlaceColumn? column)
    {
        if (column is not null)
        {
            _used.Add(column);
        }

        return column;
    }

    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex("^name|name$|bezeichnung|^einrichtung$|^schule$|^titel$|^kita$|standort(?!.*(art|typ))", AnyCase)]
    private static partial Regex NameTitle();

    [GeneratedRegex(
        "(^|[ _-])(art|typ|kategorie|schulform|schulart|einrichtungsart|angebotsform|type|amenity)s?$|art$|typ$|form$",
        AnyCase
    )]
    private static partial Regex KindTitle();

    [GeneratedRegex("träger|traeger|betreiber|organisation|operator", AnyCase)]
    private static partial Regex CarrierTitle();

    [GeneratedRegex("stra(ß|ss)e|^str[._ ]?(name|nam)?$|anschrift|adresse|street", AnyCase)]
    private static partial Regex StreetTitle();

    [GeneratedRegex("haus.*(nr|nummer)|^hnr|^hsnr|^nr\\.?$|housenumber", AnyCase)]
    private static partial Regex NumberTitle();

    [GeneratedRegex("plz|postleit|postcode|zip", AnyCase)]
    private static partial Regex PostcodeTitle();

    [GeneratedRegex("^ort(sname)?$|^stadt$|gemeinde(?!teil)|wohnort|city|^ags$", AnyCase)]
    private static partial Regex TownTitle();

    [GeneratedRegex("^x([ _-]|$)|[ _-]x$|rechtswert|^ost|east|^lon|[ _]lon|länge(?!r)|laenge|^lng", AnyCase)]
    private static partial Regex EastTitle();

    [GeneratedRegex("^y([ _-]|$)|[ _-]y$|hochwert|^nord|north|^lat|[ _]lat|breite", AnyCase)]
    private static partial Regex NorthTitle();

    [GeneratedRegex("plätze|plaetze|platzzahl|kapazit|capacity|schülerzahl", AnyCase)]
    private static partial Regex CapacityTitle();

    [GeneratedRegex("öffnung|oeffnung|opening|sprechzeit", AnyCase)]
    private static partial Regex OpeningTitle();

    [GeneratedRegex("internet|web|homepage|url|www|link", AnyCase)]
    private static partial Regex WebsiteTitle();

    [GeneratedRegex("zielgruppe|altersgruppe|^alter$|für wen", AnyCase)]
    private static partial Regex OpenToTitle();

    [GeneratedRegex(
        "schlüssel|schluessel|kennz|nummer|(^|[ _-])(id|nr|key|code)\\.?$|schulnr|^objectid$|^fid$|einrichtungsn",
        AnyCase
    )]
    private static partial Regex KeyTitle();
}
