using System.Globalization;
using System.Text;

namespace Sozialplanung.DebianHosting.Running;

/// <summary>
/// Every process of an installation, and what it starts in turn, carries the path of the data folder in its environment. By that
/// mark the stop finds processes that left their parent's group (a browser does), and a start finds what a killed host left
/// behind.
/// </summary>
internal static class Leftovers
{
    public const string Mark = "SOZIALPLANUNG_INSTALLATION";

    public static void Kill(string dataFolder)
    {
        var mark = Encoding.UTF8.GetBytes($"{Mark}={dataFolder}\0");
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (
                int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && id != Environment.ProcessId
                && Carries(folder, mark)
            )
            {
                NativeSignals.Send(id, Signal.Kill);
            }
        }
    }

    private static bool Carries(string processFolder, byte[] mark)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(processFolder, "environ")).AsSpan().IndexOf(mark) >= 0;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Gone meanwhile, or somebody else's.
            return false;
        }
    }
}
