namespace Sozialplanung.Cli;

/// <summary>The call's words are off; the message says which, in German.</summary>
internal sealed class UsageException(string message) : Exception(message);
