namespace Sozialplanung.ServiceDefaults.Waiting;

/// <summary>What is to be done with something that waits.</summary>
public static class WaitingKinds
{
    public const string Check = "check";

    public const string Publish = "publish";

    /// <summary>A delivery would change accepted values.</summary>
    public const string Confirm = "confirm";

    /// <summary>Somebody has asked to let a delivery through; a second person decides.</summary>
    public const string Decide = "decide";

    public const string Quarantine = "quarantine";

    public const string Overdue = "overdue";

    public const string Clearing = "clearing";

    /// <summary>Something that runs by itself has failed.</summary>
    public const string Failed = "failed";

    public const string Order = "order";
}
