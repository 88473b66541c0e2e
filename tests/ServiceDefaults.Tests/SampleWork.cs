using System.Collections.Concurrent;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Jobs;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.ServiceDefaults.Tests;

public sealed record SomethingHappened
{
    public required string Note { get; init; }
}

public sealed record CountArguments(string Note, int Steps);

internal sealed class WriteEffect : IEventHandler<SomethingHappened>
{
    public Task HandleAsync(SomethingHappened message, DbSession session, CancellationToken cancellationToken) =>
        session.ExecuteAsync("insert into effect (note) values (@Note)", message, cancellationToken);
}

internal sealed class CountJob(ServiceDatabase database) : IJob
{
    public async Task RunAsync(JobContext job, CancellationToken cancellationToken)
    {
        var arguments = job.Arguments<CountArguments>();
        for (var step = 1; step <= arguments.Steps; step++)
        {
            await job.ReportAsync(step, arguments.Steps, $"Schritt {step}", cancellationToken);
        }

        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync("insert into effect (note) values (@Note)", arguments, cancellationToken);
        await session.CommitAsync(cancellationToken);
    }
}

internal sealed class RefuseJob : IJob
{
    public Task RunAsync(JobContext job, CancellationToken cancellationToken) => throw new RefusedException("Das geht so nicht.");
}

internal sealed class BreakJob : IJob
{
    public Task RunAsync(JobContext job, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("secret detail");
}

internal sealed class WaitJob : IJob
{
    public static ConcurrentBag<Guid> Ended { get; } = [];

    public async Task RunAsync(JobContext job, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        finally
        {
            Ended.Add(job.Id);
        }
    }
}

internal sealed class OutageJob : IJob
{
    public Task RunAsync(JobContext job, CancellationToken cancellationToken) => throw new HttpRequestException("away");
}

internal sealed class FillJob : IJob
{
    public const long Bytes = 400L << 20;

    /// <summary>Memory of the process while the job had its own.</summary>
    public static long Largest { get; private set; }

    public Task RunAsync(JobContext job, CancellationToken cancellationToken)
    {
        var blocks = Enumerable.Range(0, (int)(Bytes >> 20)).Select(_ => new byte[1 << 20]).ToList();
        blocks.ForEach(block => Array.Fill(block, (byte)1));
        Largest = Environment.WorkingSet;
        GC.KeepAlive(blocks);
        return Task.CompletedTask;
    }
}
