using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.Tests;

namespace Sozialplanung.GeographyService.Tests.RealData;

/// <summary>
/// The key by surface between Berlin's Prognoseräume of 2019 and 2021, beside the links that Berlin publishes between both
/// (berlinonline/lod-berlin-lor, data/target/links19-21.ttl, CC0; areas of the same name; boundaries CC BY). A link says which area goes on,
/// not which part of it: of what a linked area gives, most must go there.
/// </summary>
public sealed partial class PublishedLinksTests(RunningGeography geography)
{
    private const string Folder = "data/berlin-lor-links";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_linked_Prognoseraum_gives_most_of_its_surface_to_the_area_it_is_linked_to()
    {
        var folder = SharedData.Locate(Folder);
        Assert.SkipWhen(folder is null, $"{SharedData.Absent}: {Folder}");
        var (before, after) = (RunningGeography.NewVersion(), RunningGeography.NewVersion());
        await ImportAsync(Path.Combine(folder, "berlin-lor-forecast-areas-until-2020.geojson"), before);
        await ImportAsync(Path.Combine(folder, "berlin-lor-forecast-areas-from-2021.geojson"), after);

        var key = await KeyAsync(before, after);

        var links = Link()
            .Matches(await File.ReadAllTextAsync(Path.Combine(folder, "links19-21.ttl"), Cancelled))
            .ToDictionary(link => link.Groups["old"].Value, link => link.Groups["new"].Value, StringComparer.Ordinal);
        links.Count.ShouldBe(41);
        var against = links
            .Select(link =>
                (link.Key, link.Value, Share: key.GetValueOrDefault((link.Key, link.Value), link.Key == link.Value ? 1 : 0))
            )
            .OrderBy(link => link.Share)
            .ToList();
        // In 2021 two of them were redrawn beside their name.
        against
            .Where(link => link.Share < 1)
            .Select(link => string.Create(CultureInfo.InvariantCulture, $"{link.Key} > {link.Value}: {link.Share:0.000}"))
            .ShouldBe(["1221 > 1220: 0.534", "0902 > 0920: 0.974"]);
        key.GroupBy(share => share.Key.Old).ShouldAllBe(old => old.Sum(share => share.Value) == 1);
    }

    private async Task ImportAsync(string file, string version) =>
        (
            await geography.ImportAsync(
                Role.Verwalter,
                "",
                await File.ReadAllBytesAsync(file, Cancelled),
                new
                {
                    version,
                    level = "prognoseraum",
                    code = "id",
                    levels = new[]
                    {
                        new
                        {
                            code = "prognoseraum",
                            name = "Prognoseraum",
                            namePlural = "Prognoseräume",
                            rank = 0,
                        },
                    },
                },
                "areas",
                Cancelled
            )
        ).ShouldBeOk();

    private async Task<Dictionary<(string Old, string New), decimal>> KeyAsync(string before, string after)
    {
        using var client = geography.Service.As(Role.Verwalter);
        var answer = await RunningGeography.Answer.OfAsync(
            await client.PostAsync($"/conversion-keys/{before}/{after}/by-area", null, Cancelled),
            Cancelled
        );
        answer.Status.ShouldBe(HttpStatusCode.OK);
        return answer
            .Body.GetProperty("shares")
            .EnumerateArray()
            .ToDictionary(
                share => (share.GetProperty("old").GetString()!, share.GetProperty("new").GetString()!),
                share => share.GetProperty("share").GetDecimal()
            );
    }

    [GeneratedRegex(
        @"^lor19:pgr_(?<old>\d+) dct:hasVersion lor:pgr_(?<new>\d+) \.",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Link();
}
