using System.Text.Json;
using System.Text.Json.Nodes;
using Sozialplanung.Areas.Addresses;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.Tests;

namespace Sozialplanung.GeographyService.Tests.RealData;

/// <summary>
/// Köln's street directory as published, on a service of its own: the register refers to the current Gebietsstand.
/// </summary>
public sealed class PublishedStreetsTests(PublishedStreetsTests.OwnGeography geography)
    : IClassFixture<PublishedStreetsTests.OwnGeography>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public sealed class OwnGeography : RunningGeography;

    [Fact]
    public async Task Koeln_5486_streets_resolve_to_the_Stadtteile_that_the_directory_gives()
    {
        if (SharedData.Find("data/koeln") is null)
        {
            await ResolveSquaresAsync();
        }

        var folder = SharedData.Require("data/koeln");

        await ImportAsync(
            Path.Combine(folder, "stadtteile.kml"),
            "areas",
            new
            {
                version = "2013-01-01",
                repairs = true,
                code = "STT_NR",
                name = "STT_NAME",
                levels = new[]
                {
                    new
                    {
                        code = "stadtteil",
                        name = "Stadtteil",
                        namePlural = "Stadtteile",
                        rank = 1,
                    },
                },
            }
        );
        var answer = await ImportAsync(
            Path.Combine(folder, "strassenverzeichnis_koeln.csv"),
            "streets",
            new
            {
                version = "2013-01-01",
                municipality = "05315000",
                columns = new
                {
                    street = "strassenname",
                    streetKey = "strassenschluessel",
                    area = "stadtteilschluessel",
                    oddFrom = "hausnr_ungerade_von",
                    oddTo = "hausnr_ungerade_bis",
                    evenFrom = "hausnr_gerade_von",
                    evenTo = "hausnr_gerade_bis",
                },
            }
        );

        answer.Body.GetProperty("streets").GetInt32().ShouldBe(5486);
        await ProposeAsync(Path.Combine(folder, "strassenverzeichnis_koeln.csv"));
        var (right, wrong, none) = Resolve(await geography.StreetLinesAsync("05315000", Cancelled));
        TestContext.Current.TestOutputHelper?.WriteLine($"richtig {right}, falsch {wrong}, mehrdeutig {none}");
        wrong.ShouldBe(0);
        none.ShouldBeLessThan(right / 50);
    }

    // What is recognised is what the profile above says, without anybody having written it.
    private async Task ProposeAsync(string file)
    {
        var bytes = await File.ReadAllBytesAsync(file, Cancelled);
        var proposal = (await geography.ImportAsync(Role.Verwalter, "", bytes, "{}", "streets/proposal", Cancelled))
            .ShouldBeOk()
            .Body;
        TestContext.Current.TestOutputHelper?.WriteLine(proposal.GetProperty("notes").ToString());
        var profile = proposal.GetProperty("profile");
        profile.GetProperty("columns").GetProperty("area").GetString().ShouldBe("stadtteilschluessel");
        profile.GetProperty("columns").GetProperty("evenTo").GetString().ShouldBe("hausnr_gerade_bis");
        profile.GetProperty("columns").GetProperty("postcode").GetString().ShouldBe("plz");
        var completed = JsonNode.Parse(profile.GetRawText())!;
        completed["municipality"] = "05315000";
        var check = (await geography.ImportAsync(Role.Verwalter, "", bytes, completed.ToJsonString(), "streets/check", Cancelled))
            .ShouldBeOk()
            .Body;
        check.GetProperty("isReady").GetBoolean().ShouldBeTrue(check.ToString());
        check.GetProperty("streets").GetInt32().ShouldBe(5486);
    }

    // Every end of every range as an address; what is given to several areas must be given to none, never to a wrong one.
    private static (int Right, int Wrong, int None) Resolve(IReadOnlyList<string> lines)
    {
        var entries = lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line)).Select(Entry).ToList();
        var register = StreetRegister.Build(entries);
        var (right, wrong, none) = (0, 0, 0);
        foreach (var entry in entries.Where(entry => entry.From is not null))
        {
            register.Match(entry.Municipality, entry.Street, entry.To.ToString(), "", out var match);
            _ =
                match.AreaCode is null ? none++
                : match.AreaCode == entry.AreaCode ? right++
                : wrong++;
        }

        return (right, wrong, none);
    }

    private static StreetRegisterEntry Entry(JsonElement line) =>
        new()
        {
            Municipality = line.GetProperty("municipality").GetString()!,
            Street = line.GetProperty("street").GetString()!,
            Side = Enum.Parse<HouseNumberSide>(line.GetProperty("side").GetString()!),
            From = line.TryGetProperty("from", out var from) ? HouseNumber.Parse(from.GetString()!) : null,
            To = line.TryGetProperty("to", out var to) ? HouseNumber.Parse(to.GetString()!) : null,
            AreaCode = line.GetProperty("area").GetString()!,
        };

    private async Task<RunningGeography.Answer> ImportAsync(string file, string what, object profile) =>
        (
            await geography.ImportAsync(
                Role.Verwalter,
                "",
                await File.ReadAllBytesAsync(file, Cancelled),
                profile,
                what,
                Cancelled
            )
        ).ShouldBeOk();

    private async Task ResolveSquaresAsync()
    {
        (await geography.ImportAsync(new Town().GeoJson, Town.Profile("2013-01-01"), Cancelled)).ShouldBeOk();
        object profile = new
        {
            version = "2013-01-01",
            municipality = "1",
            columns = new
            {
                street = "S",
                area = "A",
                oddFrom = "V",
                oddTo = "B",
            },
        };
        (
            await geography.ImportStreetsAsync(
                Role.Verwalter,
                "",
                "S;A;V;B\nRing;10044001-01;0001;0009a\nRing;10044001-02;0011;0021\n",
                profile,
                Cancelled
            )
        ).ShouldBeOk();

        Resolve(await geography.StreetLinesAsync("1", Cancelled)).ShouldBe((2, 0, 0));
    }
}
