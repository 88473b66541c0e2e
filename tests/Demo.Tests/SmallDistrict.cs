using System.Text.Json;
using Sozialplanung.Demo.Tests;
using Sozialplanung.DemoDistrict.Chance;
using Sozialplanung.DemoDistrict.Deliver;
using Sozialplanung.DemoDistrict.DrawMap;
using Sozialplanung.DemoDistrict.LayStreets;

[assembly: AssemblyFixture(typeof(SmallDistrict))]

namespace Sozialplanung.Demo.Tests;

/// <summary>The small district, generated once into a folder of its own; map and streets are those of the full one.</summary>
public sealed class SmallDistrict : IDisposable
{
    internal const int Seed = 10044;

    public SmallDistrict()
    {
        Folder = Directory.CreateTempSubdirectory("demokreis-").FullName;
        Manifest = DemoGenerator.Generate(new DemoOptions(Folder, Seed, DemoSize.Small));
        var dice = Dice.FromSeed(Seed);
        Map = DistrictMap.Draw(dice.For("map"));
        Streets = StreetPlanner.Lay(Map, dice.For("streets"));
    }

    internal string Folder { get; }

    internal Manifest Manifest { get; }

    internal DistrictMap Map { get; }

    internal IReadOnlyList<Street> Streets { get; }

    internal string PathOf(string file) => Path.Combine(Folder, file);

    internal JsonElement Json(string file) => JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(PathOf(file)));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
