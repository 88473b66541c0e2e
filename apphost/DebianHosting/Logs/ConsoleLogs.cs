namespace Sozialplanung.DebianHosting.Logs;

/// <summary>What the console shows; the files under <c>logs</c> hold everything in any case.</summary>
internal enum ConsoleLogs
{
    /// <summary>Nothing (tests).</summary>
    None,

    /// <summary>What happens to the resources: started, ready, died.</summary>
    Own,

    /// <summary>Also every line the resources write.</summary>
    All,
}
