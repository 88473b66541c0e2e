using System.Runtime.InteropServices;

namespace Sozialplanung.Benchmarks;

/// <summary>On what and beside what the runs were made: without it a time says little.</summary>
internal static class MachineState
{
    private const string LoadFile = "/proc/loadavg";

    public static string Text
    {
        get
        {
            var load = File.Exists(LoadFile) ? File.ReadAllText(LoadFile).Split(' ')[0].Replace('.', ',') : "unbekannt";
            return $"{Environment.ProcessorCount} Kerne, {RuntimeInformation.FrameworkDescription}, {Build}, Last {load}";
        }
    }

#if DEBUG
    private static string Build => "ungeoptimierter Bau: Zeiten gelten nicht";
#else
    private static string Build => "Release";
#endif
}
