using System.Text;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.ProposeAreas;

/// <summary>Several levels in one file are recognised where it is clear, and the proposal imports as it is.</summary>
public sealed class SeveralLevelsProposalTests(SeveralLevelsProposalTests.EmptyGeography geography)
    : IClassFixture<SeveralLevelsProposalTests.EmptyGeography>
{
    /// <summary>What is known already is proposed otherwise.</summary>
    public sealed class EmptyGeography : RunningGeography;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly Town _town = new();

    [Fact]
    public async Task A_column_that_names_levels_holding_each_other_is_the_level()
    {
        var file = Town.Collection(
            Row("10044", "Kreis", 0, 4),
            Row("10044001", "Gemeinde", 0, 2),
            Row("10044002", "Gemeinde", 2, 2),
            Row("1004400101", "Ortsteil", 0, 1)
        );

        var answer = await ProposeAsync(file);

        var profile = answer.GetProperty("profile");
        profile.GetProperty("levelProperty").GetString().ShouldBe("ART");
        profile.GetProperty("levelValues").GetProperty("Gemeinde").GetString().ShouldBe("gemeinde");
        profile.GetProperty("parent").GetProperty("by").GetString().ShouldBe("prefix");
        Texts(answer, "ART").ShouldBe(["Kreis 1 kreis", "Gemeinde 2 gemeinde", "Ortsteil 1 ortsteil"]);
        (await CheckAsync(file, profile)).ShouldBe(["gemeinde 2", "kreis 1", "ortsteil 1"]);
    }

    [Fact]
    public async Task Words_for_kinds_of_one_level_are_offered_and_not_taken()
    {
        var file = Town.Collection(
            Row("10044001", "Gemeinde", 0, 1),
            Row("10044002", "Kreisfreie Stadt", 1, 1),
            Row("10044003", "Gemeinde", 2, 1)
        );

        var answer = await ProposeAsync(file);

        answer.GetProperty("profile").GetProperty("levelProperty").ValueKind.ShouldBe(JsonValueKind.Null);
        Texts(answer, "ART").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Columns_of_coarser_levels_are_recognised_and_formed()
    {
        var file = Town.Collection(
            Enumerable
                .Range(0, 8)
                .Select(i =>
                    Town.Feature(
                        new
                        {
                            STAND = "2021",
                            BEZ = "01",
                            PGR_ID = $"010{1 + (i / 4)}",
                            PGR_NAME = $"Prognose {(i / 4 == 0 ? "Nord" : "Süd")}",
                            BZR_ID = $"010{1 + (i / 4)}1{i / 2}",
                            BZR_NAME = $"Region {"ABCD"[i / 2]}",
                            PLR_ID = $"010{1 + (i / 4)}1{i / 2}0{i}",
                            PLR_NAME = $"Raum {"ABCDEFGH"[i]}",
                        },
                        _town.Ring(i * 0.5, 0.5)
                    )
                )
        );

        var answer = await ProposeAsync(file);

        var profile = answer.GetProperty("profile");
        profile.GetProperty("code").GetString().ShouldBe("PLR_ID");
        profile
            .GetProperty("levels")
            .EnumerateArray()
            .Select(level => level.GetProperty("code").GetString())
            .ShouldBe(["prognoseraum", "bezirksregion", "planungsraum"]);
        profile
            .GetProperty("form")
            .EnumerateArray()
            .Select(form => $"{form.GetProperty("level")} {form.GetProperty("property")} {form.GetProperty("name")}")
            .ShouldBe(["bezirksregion BZR_ID BZR_NAME", "prognoseraum PGR_ID PGR_NAME"]);
        (await CheckAsync(file, profile)).ShouldBe(["bezirksregion 4", "planungsraum 8", "prognoseraum 2"]);
    }

    [Fact]
    public async Task A_column_that_says_nothing_of_coarser_areas_is_no_level()
    {
        var file = Town.Collection(
            Enumerable
                .Range(0, 6)
                .Select(i =>
                    Town.Feature(
                        new
                        {
                            NR = $"7{i}",
                            NAME = $"Gebiet {"ABCDEF"[i]}",
                            TYP = $"{i % 2}",
                        },
                        _town.Ring(i * 0.5, 0.5)
                    )
                )
        );

        var answer = await ProposeAsync(file);

        answer.GetProperty("tiers").GetArrayLength().ShouldBe(0);
        answer.GetProperty("profile").GetProperty("form").GetArrayLength().ShouldBe(0);
    }

    private object Row(string code, string art, double east, double wide) =>
        Town.Feature(
            new
            {
                code,
                name = $"Gebiet {code}",
                ART = art,
            },
            _town.Ring(east, wide)
        );

    private static string[] Texts(JsonElement answer, string column) =>
        [
            .. answer
                .GetProperty("levelColumns")
                .EnumerateArray()
                .Single(each => each.GetProperty("name").GetString() == column)
                .GetProperty("texts")
                .EnumerateArray()
                .Select(text =>
                    $"{text.GetProperty("text")} {text.GetProperty("areas")} {text.GetProperty("level").GetProperty("code")}"
                ),
        ];

    private async Task<JsonElement> ProposeAsync(string file) =>
        (
            await geography.ImportAsync(
                Role.Verwalter,
                "",
                Encoding.UTF8.GetBytes(file),
                $$"""{"crs":"{{Town.Crs}}"}""",
                "areas/proposal",
                Cancelled
            )
        )
            .ShouldBeOk()
            .Body;

    /// <summary>How many areas of which level the proposal would bring, in a Gebietsstand of its own.</summary>
    private async Task<string[]> CheckAsync(string file, JsonElement profile)
    {
        var own = System.Text.Json.Nodes.JsonObject.Create(profile)!;
        own["version"] = RunningGeography.NewVersion();
        var check = await geography.ImportAsync(
            Role.Verwalter,
            "",
            Encoding.UTF8.GetBytes(file),
            own.ToJsonString(),
            "areas/check",
            Cancelled
        );
        check.ShouldBeOk().Body.GetProperty("isReady").GetBoolean().ShouldBeTrue(check.Body.ToString());
        return
        [
            .. check
                .Body.GetProperty("levels")
                .EnumerateObject()
                .Select(level => $"{level.Name} {level.Value}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
