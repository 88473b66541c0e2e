using System.Globalization;
using System.Runtime.InteropServices;

namespace Sozialplanung.Benchmarks;

/// <summary>On what and beside what the runs were made: without it a time says little.</summary>
internal static class MachineState
{
    private const string LoadFile = "/proc/loadavg";

    public static string Text =>
        $"{Environment.ProcessorCount} Kerne, {RuntimeInformation.FrameworkDescription}, {Build}, Last {LoadText}";

    /// <summary>More is to be done at once than there are processors for; this programme alone keeps to their number.</summary>
    public static bool IsLoaded => Load > Environment.ProcessorCount;

    /// <summary>The load of the last minute as Linux tells it; null elsewhere.</summary>
    private static double? Load =>
        File.Exists(LoadFile) ? double.Parse(File.ReadAllText(LoadFile).Split(' ')[0], CultureInfo.InvariantCulture) : null;

    private static string LoadText => Load is { } load ? load.ToString("0.00", Table.German) : "unbekannt";

#if DEBUG
    private static string Build => "ungeoptimierter Bau: Zeiten gelten nicht";
#else
    private static string Build => "Release";
#endif
}
