using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>What staff are shown must not reach others, nor more be shown to staff than the Statistikstelle allows.</summary>
public sealed class EditionTests(AttackedInstallation installation)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>A planner who sets the minimums of a draft to one would be shown one person and two.</summary>
    [Fact]
    public async Task No_draft_shows_what_its_settings_leave_unprotected()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(new DeliveredCounts().Add("faelle", "2024", scenario.District.Leaves, 1, 2, 65, 30, 31, 32));
        await scenario.DefineAsync(new AttackedIndicator("faelle", CountedForm.Of("faelle")));
        var answer = await installation.Planner.PostAsJsonAsync(
            "/releases",
            new { name = "offen", settings = new { publicMinimumCount = 1, staffMinimumCount = 1 } },
            Cancelled
        );

        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.Forbidden);
    }

    /// <summary>Limits made of what staff are shown tell the public in which class a withheld value lies.</summary>
    [Fact]
    public async Task The_class_limits_of_a_map_are_those_of_the_public_edition()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(new DeliveredCounts().Add("faelle", "2024", scenario.District.Leaves, 3, 4, 65, 30, 31, 32));
        await scenario.DefineAsync(new AttackedIndicator("faelle", CountedForm.Of("faelle")));
        await scenario.ReleaseAsync();

        foreach (var method in (string[])["quantile", "jenks", "equal", "meanSd"])
        {
            var address = $"/values/faelle?classMethod={method}";
            (await BreaksAsync(installation.Planner, address)).ShouldBe(
                await BreaksAsync(installation.Service.Anonymous(), address),
                method
            );
        }
    }

    private static async Task<string[]> BreaksAsync(HttpClient reader, string address)
    {
        var answer = await reader.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
        return
        [
            .. (await AttackedInstallation.JsonAsync(answer, HttpStatusCode.OK, Cancelled))
                .GetProperty("extension")
                .GetProperty("classes")
                .GetProperty("breaks")
                .EnumerateArray()
                .Select(limit => limit.GetDouble().ToString(CultureInfo.InvariantCulture)),
        ];
    }
}
