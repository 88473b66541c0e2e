namespace Sozialplanung.Ingestion.ReadCompleteness;

/// <summary>What the board says of a dataset in a period.</summary>
internal static class CellState
{
    /// <summary>Accepted, with every area.</summary>
    public const string Complete = "complete";

    /// <summary>Accepted, and areas or parts of the period are missing.</summary>
    public const string Incomplete = "incomplete";

    /// <summary>Nothing counts yet, and a delivery is being checked, is quarantined or waits for a yes.</summary>
    public const string Waiting = "waiting";

    /// <summary>Nothing is there, and its day is still to come.</summary>
    public const string Due = "due";

    /// <summary>Nothing is there, and its day is over.</summary>
    public const string Overdue = "overdue";

    /// <summary>Nothing is there although periods before and after are.</summary>
    public const string Missing = "missing";

    public const string NotExpected = "notExpected";
}
