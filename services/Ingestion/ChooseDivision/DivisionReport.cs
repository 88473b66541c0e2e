namespace Sozialplanung.Ingestion.ChooseDivision;

/// <summary>Against which Gebietsstand a delivery was read, and why.</summary>
public sealed record DivisionReport
{
    public required string Version { get; init; }

    /// <summary><c>chosen</c> by who delivered it, <c>dataset</c>: said by the import profile, <c>period</c>: it held then,
    /// <c>current</c>: nobody says when one holds, or addresses are assigned.</summary>
    public required string Reason { get; init; }

    /// <summary>First day on which it holds, where somebody said so.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day, included; null: it has no end, or nobody said when it holds.</summary>
    public DateOnly? HoldsUntil { get; init; }

    /// <summary>In sentences.</summary>
    public required string Text { get; init; }

    /// <summary>Whether no Umsteigeschlüssel leads from it to the current one.</summary>
    public bool NeedsKey { get; init; }
}
