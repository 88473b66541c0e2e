namespace Sozialplanung.Cli.Connection;

/// <summary>
/// The installation said no, or a job failed; the message is the German text for the person at the terminal. Status: of HTTP, 0
/// without one.
/// </summary>
internal sealed class RequestRefusedException(string message, int status = 0) : Exception(message)
{
    /// <summary>A service that restarts; the same request may succeed in a moment.</summary>
    public bool IsOutage => status >= 500;

    /// <summary>The service says that it will be able to in a moment.</summary>
    public bool IsNotYet => status == 503;
}
