using Sozialplanung.TestServers;

namespace Sozialplanung.ServiceDefaults.Tests.Jobs;

[Collection(Alone.Name)]
public sealed class JobMemoryTests(SampleService sample)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_large_job_has_left_behind_is_given_back()
    {
        var before = Environment.WorkingSet;
        var job = await sample.EnqueueJobAsync("fill", new { }, Cancelled);

        await TestService.EventuallyAsync(
            "der Auftrag ist fertig",
            async token => (await sample.JobAsync(job, token)).State == "done",
            Cancelled
        );

        FillJob.Largest.ShouldBeGreaterThan(before + (FillJob.Bytes / 2));
        await TestService.EventuallyAsync(
            "der Speicher ist zurückgegeben",
            _ => Task.FromResult(Environment.WorkingSet < before + (FillJob.Bytes / 4)),
            Cancelled
        );
    }
}
