using Sozialplanung.Attack.Tests.Collecting;
using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>
/// Everything that can be got of a small district: every format, level and period, ranks, classes, refusals, pages and printed
/// profiles. The numbers are such that what is withheld stands nowhere by chance.
/// </summary>
public sealed class ChannelTests(AttackedInstallation installation)
{
    [Fact]
    public async Task No_channel_tells_anything_of_what_is_withheld()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var scenario = await Scenario.BeginAsync(
            installation,
            new AttackedDistrict([
                .. AttackedDistrict.Small.Areas,
                new AttackedArea("P1", "programmgebiet", AttackedDistrict.Root, "A2", "B1"),
            ])
        );
        var counts = new DeliveredCounts()
            .Add("faelle", "2023", scenario.District.Leaves, 3_119, 1_279, 2, 1_399, 4, 1_511)
            .Add("faelle", "2024", scenario.District.Leaves, 3, 1_217, 1_361, 1, 1_447, 1_579)
            .Add("personen", "2023", scenario.District.Leaves, 7_121, 8_231, 9_371, 10_499, 11_551, 12_601)
            .Add("personen", "2024", scenario.District.Leaves, 7_177, 8_291, 9_413, 10_513, 11_633, 12_781);
        foreach (var (quarter, i) in new[] { "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4" }.Select((quarter, i) => (quarter, i)))
        {
            counts.Add(
                "arbeitslose",
                quarter,
                scenario.District.Leaves,
                211 + i,
                3 + i,
                223 + (2 * i),
                4,
                227 + (3 * i),
                233 - i
            );
        }

        await scenario.DeliverAsync(counts);
        await scenario.DefineAsync(
            new AttackedIndicator("faelle", CountedForm.Of("faelle")),
            new AttackedIndicator("anteil", CountedForm.Of("faelle"), CountedForm.Of("personen")) { Decimals = 3 },
            new AttackedIndicator("arbeitslose", CountedForm.Of("arbeitslose")) { PeriodKind = "quarter" },
            new AttackedIndicator("quote", CountedForm.Of("arbeitslose"), CountedForm.Of("personen"))
            {
                Aggregate = "mean",
                Decimals = 3,
            }
        );
        await scenario.ReleaseAsync();
        await using var reports = await PrintedReports.StartAsync(installation, cancellationToken);

        await scenario.ShouldHoldAsync(
            readsAll: true,
            reports: async reader =>
                reader.Place is "" or "A"
                    ? await reports.OfAsync(
                        reader,
                        reader.Place.Length > 0 ? "B" : "A1",
                        scenario.States[0].Id,
                        cancellationToken
                    )
                    : []
        );
    }

    /// <summary>An answer that was made for staff is given to nobody else, whatever he says he has already.</summary>
    [Fact]
    public async Task No_cached_answer_of_staff_reaches_the_public()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(new DeliveredCounts().Add("faelle", "2024", scenario.District.Leaves, 4, 21, 65, 30, 31, 32));
        await scenario.DefineAsync(new AttackedIndicator("faelle", CountedForm.Of("faelle")));
        await scenario.ReleaseAsync();
        foreach (
            var address in (string[])["/values/faelle", "/values/faelle?format=csv", "/values/faelle?format=xlsx", "/catalogue"]
        )
        {
            using var toStaff = await installation.Planner.GetAsync(new Uri(address, UriKind.Relative), cancellationToken);
            using var ask = new HttpRequestMessage(HttpMethod.Get, address);
            ask.Headers.IfNoneMatch.Add(toStaff.Headers.ETag.ShouldNotBeNull(address));
            using var everybody = installation.Service.Anonymous();
            using var toPublic = await everybody.SendAsync(ask, cancellationToken);

            toPublic.Headers.ETag.ShouldNotBe(toStaff.Headers.ETag, address);
            toPublic.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, address);
            var forStaff = await toStaff.Content.ReadAsByteArrayAsync(cancellationToken);
            (await toPublic.Content.ReadAsByteArrayAsync(cancellationToken)).ShouldNotBe(forStaff, address);
            (toStaff.Headers.CacheControl?.Public ?? false).ShouldBeFalse(address);
            (toStaff.Headers.CacheControl?.Private == true || toStaff.Headers.CacheControl?.NoStore == true).ShouldBeTrue(
                address
            );
        }
    }
}
