using System.Net;
using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>Every release that can be read counts, not only the one before.</summary>
public sealed class ReadableReleaseTests(AttackedInstallation installation)
{
    private static AttackedIndicator Cases => new("faelle", CountedForm.Of("faelle"));

    /// <summary>Its first release shows 89 and 65, its last 158 and 90: 158 − 90 − 65 = 3.</summary>
    [Fact]
    public async Task Nothing_follows_from_an_indicator_that_was_retired_and_defined_again()
    {
        var scenario = await Scenario.BeginAsync(installation);
        var (first, last) = (new DeliveredCounts(), new DeliveredCounts());
        foreach (var (counts, corrected) in new[] { (first, 21), (last, 90) })
        {
            counts.Add("faelle", "2024", scenario.District.Leaves, 3, corrected, 65, 30, 31, 32);
            counts.Add("andere", "2024", scenario.District.Leaves, 30, 31, 32, 33, 34, 35);
        }

        await scenario.DeliverAsync(first);
        await scenario.DefineAsync(Cases, new AttackedIndicator("andere", CountedForm.Of("andere")));
        await scenario.ReleaseAsync();
        await scenario.RetireAsync("faelle");
        await scenario.ReleaseAsync();
        await scenario.DeliverAsync(last);
        await scenario.DefineAsync(Cases);
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    /// <summary>First 2, 30 and 40 of 72, then 4, 30 and 40 of 74: who is shown the 4 finds the 30, and with it the 2.</summary>
    [Fact]
    public async Task Nothing_follows_where_a_small_count_is_corrected_to_one_that_may_be_shown()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(new DeliveredCounts().Add("faelle", "2024", scenario.District.Leaves, 2, 30, 40, 50, 51, 52));
        await scenario.DefineAsync(Cases);
        await scenario.ReleaseAsync();
        await scenario.DeliverAsync(new DeliveredCounts().Add("faelle", "2024", scenario.District.Leaves, 6, 30, 40, 50, 51, 52));
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    [Fact]
    public async Task Nothing_follows_from_a_balance_that_is_replaced_by_one_of_its_measures()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(
            new DeliveredCounts()
                .Add("geburten", "2024", scenario.District.Leaves, 3, 21, 65, 4, 31, 32)
                .Add("sterbefaelle", "2024", scenario.District.Leaves, 20, 22, 40, 13, 31, 12)
        );
        await scenario.DefineAsync(
            new AttackedIndicator(
                "natuerlicher_saldo",
                new CountedForm(new CountedForm.Term(1, "geburten"), new CountedForm.Term(-1, "sterbefaelle"))
            )
        );
        await scenario.ReleaseAsync();
        await scenario.RetireAsync("natuerlicher_saldo");
        await scenario.DefineAsync(new AttackedIndicator("sterbefaelle", CountedForm.Of("sterbefaelle")));
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    /// <summary>4 − 22 is shown first; then the 4 is corrected to 25, and whoever is shown the 22 finds the 4.</summary>
    [Theory]
    [InlineData("sterbefaelle", false)]
    [InlineData("sterbefaelle", true)]
    [InlineData("geburten", false)]
    public async Task Nothing_follows_from_a_balance_whose_measures_were_corrected_before_one_of_them_is_shown(
        string shown,
        bool isRetired
    )
    {
        var scenario = await Scenario.BeginAsync(installation);
        var (first, last) = (new DeliveredCounts(), new DeliveredCounts());
        foreach (var (counts, corrected) in new[] { (first, 4), (last, 25) })
        {
            counts.Add("geburten", "2024", scenario.District.Leaves, 33, corrected, 65, 44, 31, 32);
            counts.Add("sterbefaelle", "2024", scenario.District.Leaves, 20, 22, 40, 13, 31, 12);
        }

        await scenario.DeliverAsync(first);
        await scenario.DefineAsync(
            new AttackedIndicator(
                "natuerlicher_saldo",
                new CountedForm(new CountedForm.Term(1, "geburten"), new CountedForm.Term(-1, "sterbefaelle"))
            )
        );
        await scenario.ReleaseAsync();
        await scenario.DeliverAsync(last);
        if (isRetired)
        {
            await scenario.RetireAsync("natuerlicher_saldo");
        }

        await scenario.DefineAsync(new AttackedIndicator(shown, CountedForm.Of(shown)));
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    /// <summary>What an earlier release has shown cannot be taken back: that is said, and nothing is published on top of it.</summary>
    [Fact]
    public async Task Counts_that_were_given_away_are_named_and_not_published_again()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(new DeliveredCounts().Add("faelle", "2024", scenario.District.Leaves, 4, 21, 65, 30, 31, 32));
        await scenario.DefineAsync(Cases);
        await scenario.ReleaseAsync(new { publicMinimumCount = 3, staffMinimumCount = 3 });

        await scenario.ReleaseIsRefusedAsync(PublicationRefusal.GivenAway, "A1");
    }

    /// <summary>Also who has its answers already, or its address, gets nothing any more.</summary>
    [Fact]
    public async Task Nobody_reads_a_release_that_was_withdrawn()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(new DeliveredCounts().Add("faelle", "2024", scenario.District.Leaves, 6, 21, 65, 30, 31, 32));
        await scenario.DefineAsync(Cases);
        await scenario.ReleaseAsync();
        var id = scenario.States[0].Id;
        string[] addresses =
        [
            $"/values/faelle?release={id}",
            $"/values/faelle?release={id}&format=csv",
            $"/catalogue?release={id}",
            $"/profile/A1?release={id}",
        ];
        await StatusOfAsync(HttpStatusCode.OK);
        await installation.WithdrawAsync(id, cancellationToken);

        await StatusOfAsync(HttpStatusCode.Gone);

        async Task StatusOfAsync(HttpStatusCode expected)
        {
            foreach (var (client, address) in addresses.SelectMany(_ => Clients(), (address, client) => (client, address)))
            {
                using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), cancellationToken);
                answer.StatusCode.ShouldBe(expected, address);
            }
        }
    }

    private HttpClient[] Clients() => [installation.Service.Anonymous(), installation.Planner];
}
