using System.Globalization;
using Sozialplanung.DemoDistrict.DrawMap;
using Sozialplanung.DemoDistrict.LayStreets;
using Sozialplanung.DemoDistrict.WriteTables;

namespace Sozialplanung.DemoDistrict.WriteNetwork;

/// <summary>Places schools, advice and meeting places where need is, and some of the Kitas where they stand.</summary>
internal sealed class NetworkPlanner(DistrictMap map, IReadOnlyList<Street> streets, Dice dice)
{
    private readonly ILookup<int, Address> _addresses = streets
        .SelectMany(s => s.Addresses)
        .ToLookup(address => address.Sozialraum);

    public NetworkFile Plan(IReadOnlyList<Kita> kitas)
    {
        var facilities = new List<NetworkPlace>();
        facilities.AddRange(
            kitas.Where((_, i) => i % 4 == 0).Select(kita => Place(kita.Code, kita.Name, "facility", Kitas, kita.Place))
        );
        facilities.AddRange(Schools());
        facilities.AddRange(Spread(PlaceKind.Facilities, 17, "facility"));
        return new NetworkFile(
            DistrictYear.Fictional,
            true,
            NetworkOrganisations.All,
            facilities,
            [.. Spread(PlaceKind.MeetingPlaces, 15, "meetingPlace")],
            [.. Networks()]
        );
    }

    private static PlaceKind Kitas =>
        new(
            "Kita",
            "Kindertagesstätte",
            "kitatraeger",
            [PlaceKind.Education],
            "Einrichtungsleitung",
            "Kinder bis zum Schuleintritt"
        );

    private IEnumerable<NetworkPlace> Schools()
    {
        var stadtteile = map.Sozialraeume.GroupBy(s => s.StadtteilCode).Where((group, i) => group.Count() > 2 && i % 2 == 0);
        return stadtteile
            .Select(group => group.First())
            .Select(
                (place, i) =>
                    Place(
                        $"schule-{i + 1:00}",
                        $"{PlaceKind.School.Prefix} {place.Stadtteil.Name}",
                        "facility",
                        PlaceKind.School,
                        place
                    )
            );
    }

    // Every kind in turn, the more burdened Sozialräume first, not two in one.
    private List<NetworkPlace> Spread(PlaceKind[] kinds, int count, string kind)
    {
        var taken = new HashSet<string>();
        var places = map
            .Sozialraeume.OrderByDescending(s => s.Burden + dice.Between(0, 0.5))
            .Where(s => taken.Add(s.StadtteilCode))
            .Take(count);
        return
        [
            .. places.Select(
                (place, i) =>
                {
                    var what = kinds[i % kinds.Length];
                    var code = $"{(kind == "facility" ? "einrichtung" : "ort")}-{i + 1:00}";
                    return Place(code, $"{what.Prefix} {place.Stadtteil.Name}", kind, what, place);
                }
            ),
        ];
    }

    private NetworkPlace Place(string code, string name, string kind, PlaceKind what, Sozialraum place)
    {
        var own = dice.For(code);
        var cells = map.Cells(place.Index).OrderBy(cell => map.Mesh.Area[cell]).ToArray();
        var site = Utm32.ToDegrees(map.Mesh.Sites[cells[own.Below((cells.Length + 2) / 3)]]);
        var address = AddressText(own.Pick(_addresses[place.Index].ToArray()));
        return new NetworkPlace(
            code,
            name,
            kind,
            what.KindName,
            what.Organisation,
            what.Topics,
            [place.Code],
            address,
            Math.Round(site.X, 6),
            Math.Round(site.Y, 6),
            what.ContactRole,
            what.OpenTo
        );
    }

    private static string AddressText(Address address) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{address.Street.Name} {address.Number}, {PostalCodes.Of(address.Street.Municipality.Ags)} {address.Street.Municipality.Name}"
        );

    private IEnumerable<Network> Networks()
    {
        yield return new Network(
            "netz-kreis",
            "Netzwerk Armut im Kreis",
            "kreis",
            [DistrictMap.KreisCode],
            [PlaceKind.Livelihood, PlaceKind.Work],
            ["kreis", "wohlfahrt", "werkstatt", "kirchen"]
        );
        yield return new Network(
            "netz-familie",
            "Netzwerk Frühe Bildung",
            "gemeinde",
            ["10044115", "10044111"],
            [PlaceKind.Education],
            ["schultraeger", "kitatraeger", "jugendwerk"]
        );
        foreach (var area in map.Level("programmgebiet"))
        {
            yield return new Network(
                $"netz-{area.Code.ToLowerInvariant()}",
                $"Quartiersrunde {area.Name}",
                "programmgebiet",
                [area.Code],
                [PlaceKind.Housing, PlaceKind.Participation],
                ["quartier", "wohlfahrt", "kirchen"]
            );
        }
    }
}
