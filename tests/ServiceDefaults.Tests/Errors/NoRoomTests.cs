using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Sozialplanung.ServiceDefaults.Disk;
using Sozialplanung.TestServers;

namespace Sozialplanung.ServiceDefaults.Tests.Errors;

/// <summary>A full disk and used-up connections are refused in words, and it goes on by itself.</summary>
[Collection(Alone.Name)] // the room of the one service is everybody's
public sealed class NoRoomTests(SampleService sample)
{
    private const long Megabyte = 1 << 20;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/raise/53100", HttpStatusCode.InsufficientStorage, 60, "kein Platz mehr")] // PostgreSQL: disk_full
    [InlineData("/unwritten", HttpStatusCode.InsufficientStorage, 60, "kein Platz mehr")] // a file: ENOSPC
    [InlineData("/raise/53300", HttpStatusCode.ServiceUnavailable, 10, "überlastet")] // PostgreSQL: too_many_connections
    [InlineData("/exhausted", HttpStatusCode.ServiceUnavailable, 10, "überlastet")] // our own pool
    public async Task What_runs_out_is_said_in_a_sentence_with_the_time_after_which_to_try_again(
        string path,
        HttpStatusCode status,
        int seconds,
        string sentence
    )
    {
        using var answer = await sample.Client.GetAsync(new Uri(path, UriKind.Relative), Cancelled);

        answer.StatusCode.ShouldBe(status);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(seconds));
        (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancelled))
            .GetProperty("title")
            .GetString()!
            .ShouldContain(sentence);
    }

    [Fact]
    public async Task Near_the_end_of_the_disk_nothing_is_written_all_is_read_health_says_so_and_it_goes_on_by_itself()
    {
        var room = sample.Services.GetRequiredService<DiskRoom>();
        room.Look(299 * Megabyte);
        try
        {
            using var written = await sample.Client.PostAsync(new Uri("/echo", UriKind.Relative), null, Cancelled);
            using var read = await sample.Client.GetAsync(new Uri("/echo?text=a&count=1", UriKind.Relative), Cancelled);
            using var health = await sample.Client.GetAsync(new Uri("/health", UriKind.Relative), Cancelled);
            var job = await sample.EnqueueJobAsync("count", new CountArguments($"{Guid.CreateVersion7()}", 1), Cancelled);
            await TestService.EventuallyAsync(
                "der Auftrag wartet auf Platz",
                async token => await sample.JobAsync(job, token) == ("waiting", NoRoomException.Sentence),
                Cancelled
            );

            written.StatusCode.ShouldBe(HttpStatusCode.InsufficientStorage);
            read.StatusCode.ShouldBe(HttpStatusCode.OK);
            health.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await health.Content.ReadAsStringAsync(Cancelled)).ShouldBe($"Degraded\n{NoRoomException.Sentence}");

            room.Look(320 * Megabyte);
            room.IsShort.ShouldBeTrue("a few megabytes are not enough to begin again");
            room.Look(500 * Megabyte);
            await TestService.EventuallyAsync(
                "der Auftrag ist fertig",
                async token => (await sample.JobAsync(job, token)).State == "done",
                Cancelled
            );
        }
        finally
        {
            room.Look(long.MaxValue);
        }
    }

    [Fact]
    public async Task A_job_under_way_is_put_back_when_the_room_becomes_short()
    {
        var room = sample.Services.GetRequiredService<DiskRoom>();
        var job = await sample.EnqueueJobAsync("wait", new { }, Cancelled);
        await TestService.EventuallyAsync(
            "der Auftrag läuft",
            async token => (await sample.JobAsync(job, token)).State == "running",
            Cancelled
        );

        room.Look(0);
        try
        {
            await TestService.EventuallyAsync(
                "der Auftrag wartet auf Platz",
                async token => await sample.JobAsync(job, token) == ("waiting", NoRoomException.Sentence),
                Cancelled
            );
        }
        finally
        {
            await sample.ExecuteAsync("update job set state = 'cancelled' where id = @job", new { job }, Cancelled);
            room.Look(long.MaxValue);
        }
    }
}
