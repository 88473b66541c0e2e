namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>
/// Gives back what a large job has left behind. The collector would keep it for hours on a machine with memory to spare, and there is
/// such a job once a year and a small one every minute.
/// </summary>
public static class JobMemory
{
    /// <summary>What a job of many rows leaves behind; in bytes.</summary>
    public const long Large = 128L << 20;

    /// <summary>Memory of the process, to be handed to <see cref="GiveBack"/> when the job is over.</summary>
    public static long Now => Environment.WorkingSet;

    /// <param name="before">What <see cref="Now"/> was when it began.</param>
    /// <param name="atLeast">Bytes; where less has come since, nothing is done.</param>
    public static void GiveBack(long before, long atLeast = Large)
    {
        if (Now - before > atLeast)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
