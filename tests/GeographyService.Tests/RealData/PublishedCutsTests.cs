using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.Tests;

namespace Sozialplanung.GeographyService.Tests.RealData;

/// <summary>
/// Berlin's 448 Planungsräume as blocks of its 138 Bezirksregionen. The town of blocks is the small example of the same
/// (`MeasureCutTests`).
/// </summary>
public sealed class PublishedCutsTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Berlin_is_cut_measured_and_handed_over()
    {
        var (version, to) = (RunningGeography.NewVersion(), RunningGeography.NewVersion());
        await ImportAsync(version);
        var cut = await SendAsync(
            HttpMethod.Post,
            "/cuts",
            new
            {
                name = "Berlin",
                version,
                blockLevel = "planungsraum",
                level = "bezirksregion",
            }
        );
        var id = cut.GetProperty("id").GetString();
        var blocks = cut.GetProperty("blocks")
            .EnumerateArray()
            .ToDictionary(Code, block => block.GetProperty("area").GetString());
        blocks.Count.ShouldBe(448);

        var today = await MeasureAsync(id, cut, blocks);
        today.GetProperty("moved").GetInt32().ShouldBe(0);
        var areas = today.GetProperty("areas").EnumerateArray().ToList();
        areas.Count.ShouldBe(138);
        areas.Sum(area => area.GetProperty("squareKilometres").GetDouble()).ShouldBe(891, 3);
        areas.ShouldAllBe(area => area.GetProperty("kept").GetDouble() == 1);
        areas.ShouldAllBe(area =>
            area.GetProperty("compactness").GetDouble() > 0.05 && area.GetProperty("compactness").GetDouble() < 1
        );
        areas.Count(area => area.GetProperty("pieces").GetInt32() == 1).ShouldBeGreaterThan(130);

        var moved = blocks.Keys.Order(StringComparer.Ordinal).First();
        var neighbour = blocks.Values.Order(StringComparer.Ordinal).First(area => area != blocks[moved]);
        blocks[moved] = neighbour;
        var changed = await SendAsync(
            HttpMethod.Put,
            $"/cuts/{id}",
            new
            {
                revision = 1,
                name = "Berlin",
                areas = cut.GetProperty("areas"),
                blocks = blocks.Select(block => new { code = block.Key, area = block.Value }),
            }
        );
        changed.GetProperty("revision").GetInt32().ShouldBe(2);
        var handedOver = await SendAsync(
            HttpMethod.Post,
            $"/cuts/{id}/hand-over",
            new
            {
                version = to,
                validFrom = "2027-01-01",
                reason = "Probe",
            }
        );

        handedOver.GetProperty("key").GetProperty("shareCount").GetInt32().ShouldBe(3);
        (await geography.GetAsync($"/areas?version={to}&level=bezirksregion", Cancelled)).Codes.Length.ShouldBe(138);
    }

    private async Task ImportAsync(string version)
    {
        var file = SharedData.Require("data/berlin-lor-bis-2020/berlin-lor-planning-areas-until-2020.geojson");
        (
            await geography.ImportAsync(
                Role.Verwalter,
                "",
                await File.ReadAllBytesAsync(file, Cancelled),
                new
                {
                    version,
                    level = "planungsraum",
                    code = "id",
                    levels = new[]
                    {
                        Level("stadt", "Stadt", "Städte", 0),
                        Level("bezirk", "Bezirk", "Bezirke", 1),
                        Level("bezirksregion", "Bezirksregion", "Bezirksregionen", 2),
                        Level("planungsraum", "Planungsraum", "Planungsräume", 3),
                    },
                    form = new object[]
                    {
                        new { level = "bezirksregion", prefixLength = 6 },
                        new { level = "bezirk", prefixLength = 2 },
                    },
                    corrections = new[]
                    {
                        new { when = new { id = "06010102", area = "562454.33" }, set = new { id = "04030417" } },
                    },
                },
                "areas",
                Cancelled
            )
        ).ShouldBeOk();
    }

    private Task<JsonElement> MeasureAsync(string? id, JsonElement cut, Dictionary<string, string?> blocks) =>
        SendAsync(
            HttpMethod.Post,
            $"/cuts/{id}/measures",
            new
            {
                areas = cut.GetProperty("areas"),
                blocks = blocks.Select(block => new { code = block.Key, area = block.Value }),
            }
        );

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, object body)
    {
        using var client = geography.Service.As(Role.Verwalter);
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        using var answer = await client.SendAsync(request, Cancelled);
        var text = await answer.Content.ReadAsStringAsync(Cancelled);
        answer.IsSuccessStatusCode.ShouldBeTrue(text);
        return JsonDocument.Parse(text).RootElement;
    }

    private static string Code(JsonElement block) => block.GetProperty("code").GetString()!;

    private static object Level(string code, string name, string namePlural, int rank) =>
        new
        {
            code,
            name,
            namePlural,
            rank,
        };
}
