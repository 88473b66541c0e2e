using System.Runtime.InteropServices;

namespace Sozialplanung.DebianHosting.Running;

/// <summary>Signals to a process or to its whole group; a process that is gone already is no error.</summary>
internal static partial class NativeSignals
{
    public static void Send(int processId, int signal) => _ = Kill(processId, signal);

    public static void KillGroup(int leader) => _ = Kill(-leader, Signal.Kill);

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int processId, int signal);
}
