using System.Globalization;

namespace Sozialplanung.WholeSystem.BadInput;

/// <summary>The most memory a process has held at once, as the kernel has counted it.</summary>
internal static class PeakMemory
{
    /// <summary>Begins to count anew from what the process holds now.</summary>
    public static void Reset(int process) => File.WriteAllText($"/proc/{process}/clear_refs", "5");

    /// <summary>In bytes.</summary>
    public static long Of(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status").Single(one => one.StartsWith("VmHWM:", StringComparison.Ordinal));
        return 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
