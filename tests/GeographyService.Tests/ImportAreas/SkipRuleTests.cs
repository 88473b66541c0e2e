using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sozialplanung.GeographyService.Tests.ImportAreas;

/// <summary>What a file holds beside the areas is left out by rules of the profile, with a count.</summary>
public sealed class SkipRuleTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly Town _town = new();
    private readonly string _version = RunningGeography.NewVersion();

    [Fact]
    public async Task Features_with_a_value_without_a_key_and_without_geometry_are_left_out()
    {
        var file = Town.Collection([
            .. _town.Features,
            _town.Square("W1", "See", "wasser", null, 0, 1),
            _town.Square("W2", "Fluss", "wasser", null, 1, 1),
            _town.Square("", "Ohne Schlüssel", "gemeinde", null, 0, 1),
            new
            {
                type = "Feature",
                properties = new
                {
                    code = "10044009",
                    name = "Nur auf dem Papier",
                    ebene = "gemeinde",
                },
                geometry = (object?)null,
            },
        ]);

        var answer = await ImportAsync(
            file,
            """[{"property":"ebene","value":"wasser"},{"property":"code"},{"withoutGeometry":true}]"""
        );

        answer.ShouldBeOk();
        answer.Body.GetProperty("skipped").GetInt32().ShouldBe(4);
        answer.Body.GetProperty("areas").GetInt32().ShouldBe(7);
        answer.Warnings.ShouldBe([
            "Wie im Profil vorgesehen ausgelassen: 2 Gebiete mit ebene „wasser“.",
            "Wie im Profil vorgesehen ausgelassen: 1 Gebiet ohne „code“.",
            "Wie im Profil vorgesehen ausgelassen: 1 Gebiet ohne Geometrie.",
        ]);
    }

    [Fact]
    public async Task A_rule_that_fits_nothing_is_told_of()
    {
        var answer = await ImportAsync(_town.GeoJson, """[{"property":"ebene","value":"Wasser"}]""");

        answer.ShouldBeOk().Warnings.ShouldHaveSingleItem().ShouldContain("ließ nichts aus");
        answer.Body.GetProperty("skipped").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task What_is_unusable_is_no_reason_where_it_is_left_out()
    {
        var file = Town.Collection([
            .. _town.Features,
            new
            {
                type = "Feature",
                properties = new
                {
                    code = "P",
                    name = "Brunnen",
                    ebene = "punkt",
                },
                geometry = new { type = "Polygon", coordinates = new[] { new[] { new[] { 340_000, 5_465_000 } } } },
            },
        ]);

        (await ImportAsync(file, """[{"property":"ebene","value":"punkt"}]""")).ShouldBeOk();
    }

    [Theory]
    [InlineData("[{}]")]
    [InlineData("""[{"property":"ebene","withoutGeometry":true}]""")]
    public async Task A_rule_that_says_nothing_or_two_things_is_refused(string rules) =>
        (await ImportAsync(_town.GeoJson, rules))
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Title.ShouldStartWith("Eine Regel zum Auslassen (skip)");

    private Task<RunningGeography.Answer> ImportAsync(string file, string rules)
    {
        var profile = JsonSerializer.SerializeToNode(Town.Profile(_version), JsonSerializerOptions.Web)!.AsObject();
        profile["skip"] = JsonNode.Parse(rules);
        return geography.ImportAsync(file, profile, Cancelled);
    }
}
