using Sozialplanung.DemoDistrict.Deliver;

namespace Sozialplanung.Demo.Tests.Deliver;

public sealed class DeterminismTests(SmallDistrict district) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("demokreis-").FullName;

    [Fact]
    public void The_same_seed_gives_the_same_bytes()
    {
        var again = DemoGenerator.Generate(new DemoOptions(_folder, SmallDistrict.Seed, DemoSize.Small));

        again.Files.ShouldBe(district.Manifest.Files);
        File.ReadAllBytes(Path.Combine(_folder, "manifest.json")).ShouldBe(File.ReadAllBytes(district.PathOf("manifest.json")));
    }

    [Fact]
    public void Another_seed_gives_another_district()
    {
        var other = DemoGenerator.Generate(new DemoOptions(_folder, 4711, DemoSize.Small));

        var hashes = district
            .Manifest.Files.Where(file => file.Kind is "areas" or "streets" or "delivery")
            .Select(file => file.Sha256);
        other.Files.Select(file => file.Sha256).Intersect(hashes).ShouldBeEmpty();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
