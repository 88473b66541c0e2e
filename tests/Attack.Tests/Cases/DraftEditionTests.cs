using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Sozialplanung.Attack.Tests.Districts;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>A draft, and one that waits for its hour: who works on it may read it, by every way there is; nobody else by any.</summary>
public sealed class DraftEditionTests(AttackedInstallation installation)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_follows_from_a_release_that_waits_for_its_hour_beside_the_one_before()
    {
        var scenario = await BeginAsync();
        await scenario.DeliverAsync(Counts(2_203, 4));
        await scenario.DraftAsync();
        await ScheduleAsync(scenario.States[^1].Id);

        await scenario.ShouldHoldAsync(readsAll: true);
        foreach (
            var reader in new[]
            {
                installation.Service.Anonymous(),
                installation.Service.As(Role.Datenlieferant, AttackedDistrict.Root),
            }
        )
        {
            foreach (var address in AddressesOf(scenario.States[^1].Id))
            {
                using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
                answer.IsSuccessStatusCode.ShouldBeFalse(address);
                (await answer.Content.ReadAsStringAsync(Cancelled)).ShouldNotContain("2203", Case.Sensitive, address);
            }
        }
    }

    /// <summary>The public edition of a draft is what everybody gets once it is published, and not a value more.</summary>
    [Fact]
    public async Task The_public_edition_of_a_draft_is_what_everybody_will_get()
    {
        var scenario = await BeginAsync();
        await scenario.DraftAsync();
        var id = scenario.States[^1].Id;
        string[] addresses = [$"/values/faelle?release={id}", $"/values/anteil?release={id}", $"/profile/A1?release={id}"];
        var ahead = new List<string>();
        foreach (var address in addresses)
        {
            ahead.Add(await NumbersAsync(installation.Planner, $"{address}&edition=public"));
        }

        (await installation.PublishAsync(id, Cancelled)).ShouldBeNull();

        for (var i = 0; i < addresses.Length; i++)
        {
            ahead[i].ShouldBe(await NumbersAsync(installation.Service.Anonymous(), addresses[i]), addresses[i]);
        }
    }

    private async Task<Scenario> BeginAsync()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(Counts(1_217, 3));
        await scenario.DefineAsync(
            new AttackedIndicator("faelle", CountedForm.Of("faelle")),
            new AttackedIndicator("anteil", CountedForm.Of("faelle"), CountedForm.Of("personen")) { Decimals = 3 }
        );
        await scenario.ReleaseAsync();
        return scenario;
    }

    private static DeliveredCounts Counts(int second, int small) =>
        new DeliveredCounts()
            .Add("faelle", "2024", AttackedDistrict.Small.Leaves, small, second, 1_361, 1, 1_447, 1_579)
            .Add("personen", "2024", AttackedDistrict.Small.Leaves, 7_177, 8_291, 9_413, 10_513, 11_633, 12_781);

    private static IEnumerable<string> AddressesOf(Guid id) =>
        [
            $"/releases/{id}",
            $"/releases/{id}/differences",
            $"/releases/{id}/comparison",
            $"/releases/{id}/ticks",
            $"/catalogue?release={id}",
            $"/catalogue/areas?release={id}",
            $"/profile/A1?release={id}",
            $"/profile/A1?release={id}&edition=public",
            $"/values/faelle?release={id}",
            $"/values/faelle?release={id}&edition=public",
            $"/values/faelle?release={id}&format=csv",
            $"/values/faelle/A1/2024/lineage?release={id}",
        ];

    private async Task ScheduleAsync(Guid id)
    {
        var check = await installation.Planner.PostAsync(new Uri($"/releases/{id}/check", UriKind.Relative), null, Cancelled);
        await AttackedInstallation.JsonAsync(check, HttpStatusCode.OK, Cancelled);
        var at = TimeZoneInfo
            .ConvertTimeBySystemTimeZoneId(TimeProvider.System.GetUtcNow().AddHours(2), "Europe/Berlin")
            .ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
        var planned = await installation.Second.PostAsJsonAsync(
            $"/releases/{id}/schedule",
            new { at, reason = "Angriff" },
            Cancelled
        );
        await AttackedInstallation.JsonAsync(planned, HttpStatusCode.OK, Cancelled);
    }

    /// <summary>An answer without what it says of the release, which is another once that is published.</summary>
    private static async Task<string> NumbersAsync(HttpClient reader, string address)
    {
        using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
        var json = await AttackedInstallation.JsonAsync(answer, HttpStatusCode.OK, Cancelled);
        return json.TryGetProperty("value", out var values)
            ? $"{values.GetRawText()} {json.GetProperty("status").GetRawText()} {json.GetProperty("extension").GetProperty("classes").GetRawText()}"
            : json.GetProperty("indicators").GetRawText();
    }
}
