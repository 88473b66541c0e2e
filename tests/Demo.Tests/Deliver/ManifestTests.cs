using System.Security.Cryptography;

namespace Sozialplanung.Demo.Tests.Deliver;

public sealed class ManifestTests(SmallDistrict district)
{
    [Fact]
    public void Names_every_file_with_its_size_and_hash()
    {
        var present = Directory
            .EnumerateFiles(district.Folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(district.Folder, path).Replace('\\', '/'))
            .Where(file => file != "manifest.json");

        district
            .Manifest.Files.Select(file => file.File)
            .Order(StringComparer.Ordinal)
            .ShouldBe(present.Order(StringComparer.Ordinal));
        foreach (var file in district.Manifest.Files)
        {
            var content = File.ReadAllBytes(district.PathOf(file.File));
            file.Size.ShouldBe(content.Length);
            file.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(content)));
        }
    }

    [Fact]
    public void Lists_in_the_order_of_loading()
    {
        var kinds = district
            .Manifest.Files.Select(file => file.Kind)
            .Where(kind => kind is not ("profile" or "truth" or "notes"))
            .ToList();

        kinds.Distinct().ShouldBe(["areas", "streets", "dataset", "delivery", "indicator", "catalogue", "network"]);
        kinds.IndexOf("delivery").ShouldBeGreaterThan(kinds.LastIndexOf("dataset"));
        kinds.LastIndexOf("delivery").ShouldBeLessThan(kinds.IndexOf("indicator"));
        district
            .Manifest.Files.Where(file => file.Kind == "areas")
            .Select(file => file.Code)
            .ShouldBe(["kreis", "gemeinde", "stadtteil", "sozialraum", "programmgebiet"]);
    }

    [Fact]
    public void Every_delivery_lies_in_the_folder_of_a_described_dataset()
    {
        var datasets = district.Manifest.Files.Where(file => file.Kind == "dataset").Select(file => file.Code).ToHashSet();

        foreach (var delivery in district.Manifest.Files.Where(file => file.Kind == "delivery"))
        {
            datasets.ShouldContain(delivery.Code);
            delivery.File.ShouldStartWith($"demo/{delivery.Code}/{delivery.Period}.");
        }
    }
}
