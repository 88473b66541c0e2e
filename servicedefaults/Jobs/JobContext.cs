using System.Text.Json;

namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>What a running job knows of itself, and how it tells its progress.</summary>
public sealed class JobContext
{
    private readonly string _arguments;
    private readonly JsonSerializerOptions _json;
    private readonly Func<long, long, string, CancellationToken, Task> _report;

    internal JobContext(
        Guid id,
        int attempt,
        string arguments,
        JsonSerializerOptions json,
        Func<long, long, string, CancellationToken, Task> report
    )
    {
        Id = id;
        Attempt = attempt;
        _arguments = arguments;
        _json = json;
        _report = report;
    }

    public Guid Id { get; }

    /// <summary>1 on the first run; more when a crash or an outage ended an earlier one.</summary>
    public int Attempt { get; }

    public T Arguments<T>() =>
        JsonSerializer.Deserialize<T>(_arguments, _json) ?? throw new InvalidOperationException($"Job {Id} has no arguments.");

    /// <summary>
    /// Tells how far the job is, with a German sentence for the person who waits. Cheap: written at most four times a second.
    /// </summary>
    public Task ReportAsync(long done, long total, string text, CancellationToken cancellationToken) =>
        _report(done, total, text, cancellationToken);
}
