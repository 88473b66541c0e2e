using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.Reporting.Tests.Renditions;

public sealed class FairTurnsTests(RunningReporting reporting)
{
    private const int OfPublic = 20;
    private const int PerAddress = 6;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task However_much_the_public_asks_a_planner_waits_for_no_more_than_what_is_being_printed()
    {
        var (_, held) = await BusyAsync();
        using var client = reporting.As(Role.Oeffentlichkeit);
        // Each a report of its own, from an address of its own.
        var asked = Enumerable
            .Range(0, 220)
            .Select(i => AskAsync(client, reporting.Foreign.NewRelease(), $"10.0.0.{i}"))
            .ToList();
        await TestService.EventuallyAsync(
            "die Öffentlichkeit hat alle ihre Plätze",
            _ => Task.FromResult(asked.Count(answer => !answer.IsCompleted) == OfPublic),
            Cancelled
        );

        await TestService.EventuallyAsync(
            "alle Berichte der Öffentlichkeit sind bestellt",
            async _ => await OfPublicAsync("count(*)") == OfPublic,
            Cancelled
        );
        (await OfPublicAsync("count(distinct turn)")).ShouldBe(OfPublic, "they ask at the same moment, and each has its turn");
        var wanted = reporting.Foreign.NewRelease();
        var planned = reporting.PdfAsync("10044001", wanted, Cancelled, Role.Sozialplanung);
        await OrderedAsync(wanted, 0);
        var begun = reporting.Foreign.Begun.Count;
        held.ForEach(area => area.SetResult());
        await planned;

        // How many end beside it says how fast the other worker is; how many begin before it is the promise.
        var before = reporting.Foreign.Begun.Skip(begun).TakeWhile(id => id != wanted);
        before.Count().ShouldBeLessThanOrEqualTo(2, "one had its turn, and its values may be asked for late");
        await EndWhatWaitsAsync();
        var refused = (await Task.WhenAll(asked))
            .Where(answer => answer.Headers.RetryAfter?.Delta == TimeSpan.FromSeconds(30))
            .ToList();
        refused.Count.ShouldBe(asked.Count - OfPublic);
        refused[0].StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await TitleAsync(refused[0])).ShouldBe(
            "Gerade werden sehr viele Berichte angefordert. Bitte in einer halben Minute noch einmal versuchen."
        );
    }

    [Fact]
    public async Task Who_asks_for_more_than_a_share_is_told_to_wait_and_others_and_what_is_there_are_not_concerned()
    {
        var there = reporting.Foreign.NewRelease();
        await reporting.PdfAsync("10044001", there, Cancelled);
        var (_, held) = await BusyAsync();
        using var client = reporting.As(Role.Oeffentlichkeit);
        var asked = Enumerable.Range(0, 15).Select(_ => AskAsync(client, reporting.Foreign.NewRelease(), "10.0.1.1")).ToList();
        await TestService.EventuallyAsync(
            "die Adresse hat ihren Anteil",
            _ => Task.FromResult(asked.Count(answer => !answer.IsCompleted) == PerAddress),
            Cancelled
        );

        using var known = await AskAsync(client, there, "10.0.1.1");
        var other = AskAsync(client, reporting.Foreign.NewRelease(), "10.0.1.2");
        held.ForEach(area => area.SetResult());
        using var others = await other;
        var answers = await Task.WhenAll(asked);

        known.StatusCode.ShouldBe(HttpStatusCode.OK);
        others.StatusCode.ShouldBe(HttpStatusCode.OK);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(PerAddress);
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(10));
        (await TitleAsync(refused)).ShouldBe(
            "Sie haben schon mehrere Berichte angefordert, die noch entstehen. Bitte warten Sie, bis einer davon fertig ist."
        );
    }

    [Fact]
    public async Task A_long_series_does_not_keep_another_persons_report_waiting()
    {
        var (release, held) = await BusyAsync();
        var many = $"viele-{Guid.CreateVersion7():N}";
        reporting.Foreign.Levels[many] = [.. ReportedDistrict.Sozialraeume, .. ReportedDistrict.Gemeinden];
        using var client = reporting.As(Role.Sozialplanung, "serienmacherin");
        var series = await RunningReporting.StartSeriesAsync(client, many, reporting.Foreign.NewRelease(), Cancelled);

        var planned = reporting.PdfAsync("10044001", release, Cancelled, Role.Sozialplanung);
        await OrderedAsync(release, 3);
        held.ForEach(area => area.SetResult());
        await planned;

        var progress = await client.GetFromJsonAsync<JsonElement>($"/series/{series}", Cancelled);
        progress.GetProperty("done").GetInt32().ShouldBeLessThanOrEqualTo(4);
        await client.PostAsync(new Uri($"/series/{series}/cancel", UriKind.Relative), null, Cancelled);
    }

    /// <summary>Both workers are at work on a report of the public, until they are let go on.</summary>
    private async Task<(Guid Release, List<TaskCompletionSource> Held)> BusyAsync()
    {
        var release = reporting.Foreign.NewRelease();
        var series = $"beide-{Guid.CreateVersion7():N}";
        reporting.Foreign.Levels[series] = ["10044001", "10044002-01", "10044002-02"];
        using var client = reporting.As(Role.Verwalter, "beschaeftigt");
        List<TaskCompletionSource> held =
        [
            .. new[] { "10044002-01", "10044002-02" }.Select(area => reporting.Foreign.Hold(release, area)),
        ];
        await client.PostAsJsonAsync(
            "/series",
            new
            {
                report = "profiles",
                subjectGroup = series,
                release,
                publicEdition = true,
            },
            Cancelled
        );
        await TestService.EventuallyAsync(
            "beide Helfer sind mitten in der Arbeit",
            _ => Task.FromResult(reporting.Foreign.Waiting(release) >= 2),
            Cancelled
        );
        return (release, held);
    }

    /// <summary>Waits until so many reports of a release are ordered or made.</summary>
    private Task OrderedAsync(Guid release, int many) =>
        TestService.EventuallyAsync(
            "der Bericht ist bestellt",
            async token =>
                await reporting.CountAsync($"select count(*) from rendition where release_id = '{release}'", token) > many,
            Cancelled
        );

    private Task<long> OfPublicAsync(string counted) =>
        reporting.CountAsync(
            $"select {counted} from rendition where state = 'waiting' and asker = '' and attempts = 0",
            Cancelled
        );

    /// <summary>Nobody has to print what the test has seen enough of.</summary>
    private async Task EndWhatWaitsAsync() =>
        await reporting
            .Service.Database.CreateCommand("update rendition set state = 'cancelled' where state = 'waiting'")
            .ExecuteNonQueryAsync(Cancelled);

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, Guid release, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/profiles/10044001.pdf?release={release}");
        request.Headers.Add("X-Forwarded-For", address);
        return await client.SendAsync(request, Cancelled);
    }

    private static async Task<string?> TitleAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancelled)).GetProperty("title").GetString();
}
