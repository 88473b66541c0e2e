namespace Sozialplanung.Cli.Connection;

/// <summary>The installation said no, or a job failed; the message is the German text for the person at the terminal.</summary>
internal sealed class RefusedException(string message) : Exception(message);
