using System.Net.Http.Json;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Jobs;
using Sozialplanung.TestServers;

namespace Sozialplanung.ServiceDefaults.Tests.Jobs;

public sealed class JobTests(SampleService sample)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_job_tells_its_progress_and_ends_done()
    {
        var note = $"count {Guid.CreateVersion7()}";
        var id = await sample.EnqueueJobAsync("count", new CountArguments(note, 3), Cancelled);

        var job = await EndOfAsync(id);

        job.State.ShouldBe("done");
        (job.Done, job.Total, job.Text).ShouldBe((3, 3, "Schritt 3"));
        (await sample.EffectsAsync(note, Cancelled)).ShouldBe(1);
    }

    [Fact]
    public async Task A_rule_that_says_no_ends_the_job_with_its_sentence()
    {
        var job = await EndOfAsync(await sample.EnqueueJobAsync("refuse", new { }, Cancelled));

        (job.State, job.Text, job.Attempts).ShouldBe(("failed", "Das geht so nicht.", 1));
    }

    [Fact]
    public async Task A_bug_ends_the_job_without_telling_its_details()
    {
        var job = await EndOfAsync(await sample.EnqueueJobAsync("break", new { }, Cancelled));

        job.State.ShouldBe("failed");
        job.Text.ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_running_job_can_be_cancelled()
    {
        var id = await sample.EnqueueJobAsync("wait", new { }, Cancelled);
        await TestService.EventuallyAsync(
            "der Auftrag läuft",
            async token => (await JobAsync(id, token)).State == "running",
            Cancelled
        );

        (await sample.Client.PostAsync($"/jobs/{id}/cancel", null, Cancelled)).EnsureSuccessStatusCode();

        (await EndOfAsync(id)).State.ShouldBe("cancelled");
    }

    [Fact]
    public async Task A_job_whose_process_died_is_taken_over_when_its_lease_ends()
    {
        var note = $"orphan {Guid.CreateVersion7()}";
        var id = Guid.CreateVersion7();
        await using (var session = await sample.Database.OpenAsync(Caller.System, Cancelled))
        {
            await session.ExecuteAsync(
                """
                insert into job (id, kind, arguments, state, attempts, locked_until)
                values (@id, 'count', jsonb_build_object('note', @note::text, 'steps', 1), 'running', 1, now() - interval '1 second')
                """,
                new { id, note },
                Cancelled
            );
            await session.CommitAsync(Cancelled);
        }

        var job = await EndOfAsync(id);

        (job.State, job.Attempts).ShouldBe(("done", 2));
        (await sample.EffectsAsync(note, Cancelled)).ShouldBe(1);
    }

    [Fact]
    public async Task A_job_starts_within_about_a_second_of_its_commit()
    {
        await EndOfAsync(await sample.EnqueueJobAsync("count", new CountArguments("warm", 1), Cancelled));
        var note = $"quick {Guid.CreateVersion7()}";
        var started = TimeProvider.System.GetTimestamp();

        await sample.EnqueueJobAsync("count", new CountArguments(note, 1), Cancelled);
        await TestService.EventuallyAsync(
            "der Auftrag ist getan",
            async token => await sample.EffectsAsync(note, token) == 1,
            Cancelled
        );

        // The sweep alone would need five seconds.
        TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task A_job_of_which_a_dying_process_told_nobody_is_found()
    {
        var note = $"untold {Guid.CreateVersion7()}";
        await sample.ExecuteAsync(
            "insert into job (id, kind, arguments) values (@id, 'count', jsonb_build_object('note', @note::text, 'steps', 1))",
            new { id = Guid.CreateVersion7(), note },
            Cancelled
        );

        await TestService.EventuallyAsync(
            "der Auftrag ist getan",
            async token => await sample.EffectsAsync(note, token) == 1,
            Cancelled
        );
    }

    [Fact]
    public async Task A_job_that_Hangfire_is_told_of_twice_is_done_once()
    {
        var note = $"told twice {Guid.CreateVersion7()}";
        var id = await sample.EnqueueJobAsync("count", new CountArguments(note, 1), Cancelled);
        sample.Database.JobAskedFor(id);
        sample.Database.JobAskedFor(id);
        await EndOfAsync(id);

        await EndOfAsync(await sample.EnqueueJobAsync("count", new CountArguments("after the twice told", 1), Cancelled));

        (await JobAsync(id, Cancelled)).Attempts.ShouldBe(1);
        (await sample.EffectsAsync(note, Cancelled)).ShouldBe(1);
    }

    [Fact]
    public async Task A_job_of_a_transaction_rolled_back_is_never_told()
    {
        var note = $"rolled back {Guid.CreateVersion7()}";
        await using (var session = await sample.Database.OpenAsync(Caller.System, Cancelled))
        {
            await session.EnqueueJobAsync("count", new CountArguments(note, 1), Cancelled);
        }

        await EndOfAsync(await sample.EnqueueJobAsync("count", new CountArguments("after the rolled back", 1), Cancelled));

        (await sample.EffectsAsync(note, Cancelled)).ShouldBe(0);
    }

    [Fact]
    public async Task A_job_is_not_given_up_for_outages_that_interrupted_it()
    {
        var id = Guid.CreateVersion7();
        await sample.ExecuteAsync(
            """
            insert into job (id, kind, arguments, attempts, interruptions)
            values (@id, 'count', jsonb_build_object('note', 'patient', 'steps', 1), 50, 50)
            """,
            new { id },
            Cancelled
        );

        var job = await EndOfAsync(id);

        (job.State, job.Attempts).ShouldBe(("done", 51));
    }

    [Fact]
    public async Task A_job_that_meets_an_outage_waits_for_its_next_try()
    {
        var id = await sample.EnqueueJobAsync("outage", new { }, Cancelled);

        await TestService.EventuallyAsync(
            "der Auftrag ist unterbrochen",
            async token => await InterruptionsAsync(id, token) == 1,
            Cancelled
        );

        (await JobAsync(id, Cancelled)).State.ShouldBe("waiting");
    }

    [Fact]
    public async Task A_run_that_lost_its_lease_has_no_say_in_how_the_job_ended()
    {
        var id = await sample.EnqueueJobAsync("wait", new { }, Cancelled);
        await TestService.EventuallyAsync(
            "der Auftrag läuft",
            async token => (await JobAsync(id, token)).State == "running",
            Cancelled
        );
        await sample.ExecuteAsync(
            "update job set attempts = attempts + 1, state = 'done', text = 'Der andere Lauf.' where id = @id",
            new { id },
            Cancelled
        );

        await TestService.EventuallyAsync(
            "der erste Lauf ist zu Ende",
            _ => Task.FromResult(WaitJob.Ended.Contains(id)),
            Cancelled
        );
        await EndOfAsync(await sample.EnqueueJobAsync("count", new CountArguments("after", 1), Cancelled));

        var job = await JobAsync(id, Cancelled);
        (job.State, job.Text).ShouldBe(("done", "Der andere Lauf."));
    }

    [Fact]
    public async Task Progress_is_streamed_until_the_end()
    {
        var id = await sample.EnqueueJobAsync("count", new CountArguments("stream", 2), Cancelled);

        var stream = await sample.Client.GetStringAsync($"/jobs/{id}/events", Cancelled);

        stream.ShouldContain("data:");
        stream.ShouldContain("\"state\":\"done\"");
    }

    private async Task<int> InterruptionsAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var session = await sample.Database.OpenAsync(Caller.System, cancellationToken);
        return await session.SingleAsync<int>("select interruptions from job where id = @id", new { id }, cancellationToken);
    }

    private async Task<JobRow> EndOfAsync(Guid id)
    {
        await TestService.EventuallyAsync(
            "der Auftrag ist zu Ende",
            async token => (await JobAsync(id, token)).IsOver,
            Cancelled
        );
        return await JobAsync(id, Cancelled);
    }

    private async Task<JobRow> JobAsync(Guid id, CancellationToken cancellationToken) =>
        (await sample.Client.GetFromJsonAsync<JobRow>($"/jobs/{id}", cancellationToken))!;
}
