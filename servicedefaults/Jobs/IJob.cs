namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>
/// Long work with progress. It may run again from the start after a crash: write results in one final transaction, or so that
/// doing it twice is the same as once. A rule that says no throws <see cref="Errors.RefusedException"/> with a German sentence;
/// what is only not there yet, <see cref="Errors.NotYetException"/>.
/// </summary>
public interface IJob
{
    Task RunAsync(JobContext job, CancellationToken cancellationToken);
}
