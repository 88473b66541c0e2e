namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>What a clock starts: asks for a job, nothing more. The same time may come twice; it must ask once.</summary>
public interface ISchedule
{
    /// <summary>Asks for the work of a planned time, which may be past: a time missed while the service was down comes once.</summary>
    Task AskAsync(DateTimeOffset planned, CancellationToken cancellationToken);
}
