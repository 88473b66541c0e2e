namespace Sozialplanung.DebianHosting.Running;

/// <summary>Numbers of signals on Linux.</summary>
internal static class Signal
{
    /// <summary>PostgreSQL: end the sessions, write everything, stop.</summary>
    public const int Interrupt = 2;

    public const int Kill = 9;

    public const int Terminate = 15;
}
