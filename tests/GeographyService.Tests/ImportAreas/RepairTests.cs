using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.ImportAreas;

/// <summary>A border that crosses itself is repaired where a person agreed to it, and not before.</summary>
public sealed class RepairTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static readonly double[][] _bowTie =
    [
        [340_000, 5_465_000],
        [341_000, 5_466_000],
        [341_000, 5_465_000],
        [340_000, 5_466_000],
        [340_000, 5_465_000],
    ];

    private readonly string _file = Town.Collection(
        Town.Feature(
            new
            {
                code = "S",
                name = "Schleife",
                ebene = "kreis",
            },
            _bowTie
        )
    );
    private readonly string _version = RunningGeography.NewVersion();

    [Fact]
    public async Task Without_consent_nothing_is_repaired_and_the_change_is_told()
    {
        var answer = await geography.ImportAsync(_file, Profile(repairs: false), Cancelled);

        answer
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Title.ShouldMatch(
                "^Der Rand schneidet sich selbst bei .*; die Fläche lässt sich bereinigen\\. Dadurch würden aus 0 m² 500\\.000 m²\\. Bitte ansehen und dem Bereinigen zustimmen"
            );
        (await geography.GetAsync($"/areas?version={_version}", Cancelled)).Codes.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_check_lists_what_would_be_repaired()
    {
        var check = await geography.ImportAsync(
            Role.Verwalter,
            "",
            Encoding.UTF8.GetBytes(_file),
            Profile(repairs: false),
            "areas/check",
            Cancelled
        );

        check.ShouldBeOk().Body.GetProperty("isReady").GetBoolean().ShouldBeFalse();
        check.Body.GetProperty("repairCount").GetInt32().ShouldBe(1);
        var repair = check.Body.GetProperty("repairs")[0];
        (repair.GetProperty("number").GetInt32(), repair.GetProperty("code").GetString()).ShouldBe((1, "S"));
        repair.GetProperty("after").GetDouble().ShouldBe(500_000, 1);
    }

    [Fact]
    public async Task With_consent_it_is_repaired_and_said_so()
    {
        var answer = (await geography.ImportAsync(_file, Profile(repairs: true), Cancelled)).ShouldBeOk();

        answer.Warnings.ShouldHaveSingleItem().ShouldEndWith("Wie im Profil vorgesehen bereinigt: aus 0 m² 500.000 m².");
        answer.Body.GetProperty("repaired").GetInt32().ShouldBe(1);
        (await geography.GetAsync($"/areas?version={_version}", Cancelled)).Codes.ShouldBe(["S"]);
    }

    private JsonObject Profile(bool repairs)
    {
        var profile = JsonSerializer.SerializeToNode(Town.Profile(_version), JsonSerializerOptions.Web)!.AsObject();
        profile["repairs"] = repairs;
        return profile;
    }
}
