namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>
/// Gives back what a large job has left behind. The collector would keep it for hours on a machine with memory to spare, and there is
/// such a job once a year and a small one every minute.
/// </summary>
internal static class JobMemory
{
    public const long Large = 128L << 20;

    /// <summary>Memory of the process, to be handed to <see cref="GiveBack"/> when the job is over.</summary>
    public static long Now => Environment.WorkingSet;

    public static void GiveBack(long before, long atLeast = Large)
    {
        if (Now - before > atLeast)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
