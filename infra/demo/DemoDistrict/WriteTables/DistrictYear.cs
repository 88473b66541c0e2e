using Sozialplanung.DemoDistrict.DrawMap;
using Sozialplanung.DemoDistrict.LivePeople;

namespace Sozialplanung.DemoDistrict.WriteTables;

/// <summary>What is known of a year when its tables are written; one entry for each Sozialraum.</summary>
internal sealed record DistrictYear(int Year, DistrictMap Map, Census[] Census, Movements[] Movements)
{
    public const string Fictional = "Fiktiver Demokreis – alle Zahlen erfunden";

    public IEnumerable<(Sozialraum Place, Census Census)> Places =>
        Map.Sozialraeume.Select(place => (place, Census[place.Index]));
}
