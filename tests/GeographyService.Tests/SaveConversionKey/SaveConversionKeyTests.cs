using System.Net;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.SaveConversionKey;

public sealed class SaveConversionKeyTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_last_key_saved_counts()
    {
        var divisions = await TwoDivisions.ImportAsync(geography, Cancelled);

        (await SaveAsync(divisions, 0.7m)).ShouldBeOk();
        (await SaveAsync(divisions, 0.6m)).ShouldBeOk();

        var key = (await divisions.ReadAsync(Cancelled)).ShouldBeOk().Body;
        TwoDivisions.SharesOf(key)[..2].ShouldBe(["10044001-01 > 10044001-01 = 0.6", "10044001-01 > 10044001-02 = 0.4"]);
        key.GetProperty("reason").GetString().ShouldBe("Einwohnermeldeamt, Stichtag 31.12.2024");
        key.GetProperty("savedBy").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Shares_that_are_rounded_make_exactly_one()
    {
        var divisions = await TwoDivisions.ImportAsync(geography, Cancelled);

        (
            await divisions.SaveAsync(
                new
                {
                    weight = "Einwohner",
                    reason = "Test",
                    shares = new object[]
                    {
                        new
                        {
                            old = "10044001-01",
                            @new = "10044001-01",
                            share = 0.66667m,
                        },
                        new
                        {
                            old = "10044001-01",
                            @new = "10044001-02",
                            share = 0.33334m,
                        },
                    },
                },
                Cancelled
            )
        ).ShouldBeOk();

        var key = (await divisions.ReadAsync(Cancelled)).ShouldBeOk().Body;
        key.GetProperty("shares").EnumerateArray().Sum(share => share.GetProperty("share").GetDecimal()).ShouldBe(1);
    }

    [Theory]
    [InlineData("10044001-01", "10044001-02", 0.5, "Stadtteil 1-1 (Stadtteil, 10044001-01): Die Anteile ergeben 0,5 statt 1.")]
    [InlineData("10044001-99", "10044001-02", 1, "gibt es im Gebietsstand")]
    [InlineData("10044001-01", "10044002-01", 1, "zu dem Stadtteil 1-1 (Stadtteil, 10044001-01) kommen soll")]
    [InlineData("10044001-01", "10044001-02", -1, "nicht zwischen 0 und 1")]
    [InlineData("10044001-01", "10044001", 1, "verschiedenen Ebenen")]
    [InlineData("10044", "10044", 1, "Kein Gebiet ändert sich")]
    public async Task A_key_that_is_wrong_is_refused_and_changes_nothing(string old, string now, double share, string expected)
    {
        var divisions = await TwoDivisions.ImportAsync(geography, Cancelled);
        (await SaveAsync(divisions, 0.7m)).ShouldBeOk();

        var answer = await divisions.SaveAsync(
            new
            {
                weight = "Einwohner",
                reason = "Test",
                shares = new[]
                {
                    new
                    {
                        old,
                        @new = now,
                        share,
                    },
                },
            },
            Cancelled
        );

        answer.ShouldBeProblem(HttpStatusCode.BadRequest);
        expected.Split('|').ShouldContain(part => answer.Title.Contains(part, StringComparison.Ordinal), answer.Title);
        TwoDivisions.SharesOf((await divisions.ReadAsync(Cancelled)).Body).Length.ShouldBe(4);
    }

    [Theory]
    [InlineData(Role.Sozialplanung, "10044", HttpStatusCode.OK)]
    [InlineData(Role.Sozialplanung, "10044001", HttpStatusCode.Forbidden)]
    [InlineData(Role.Statistikstelle, "10044", HttpStatusCode.Forbidden)]
    [InlineData(Role.Datenlieferant, "10044", HttpStatusCode.Forbidden)]
    public async Task Only_those_responsible_for_all_of_it_save_one(Role role, string place, HttpStatusCode expected)
    {
        var divisions = await TwoDivisions.ImportAsync(geography, Cancelled);

        var answer = await SaveAsync(divisions, 0.7m, role, place);

        answer.Status.ShouldBe(expected, answer.Body.ToString());
    }

    private static Task<RunningGeography.Answer> SaveAsync(
        TwoDivisions divisions,
        decimal first,
        Role role = Role.Verwalter,
        string place = ""
    ) =>
        divisions.SaveAsync(
            new
            {
                weight = "Einwohner 2024",
                reason = "Einwohnermeldeamt, Stichtag 31.12.2024",
                shares = TwoDivisions.Shares(first),
            },
            Cancelled,
            role,
            place
        );
}
