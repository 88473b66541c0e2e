namespace Sozialplanung.LocalHosting.Running;

/// <summary>One program to start.</summary>
internal sealed record ProcessPlan(string Program, IReadOnlyList<string> Arguments)
{
    public IDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    public string? WorkingDirectory { get; init; }

    /// <summary>Run as this user; null = as ourselves.</summary>
    public string? User { get; init; }

    /// <summary>How to ask the program to stop.</summary>
    public int StopSignal { get; init; } = Signal.Terminate;

    /// <summary>What the kernel sends the program when we die, in the words of <c>setpriv</c>.</summary>
    public string ParentDeathSignal { get; init; } = "KILL";
}
