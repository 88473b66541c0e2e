namespace Sozialplanung.Ingestion.ReadCompleteness;

/// <summary>What is there of a dataset in a period, never its values.</summary>
public sealed record BoardCell
{
    /// <summary>Key of the period.</summary>
    public required string Period { get; init; }

    /// <summary><c>complete, incomplete, waiting, due, overdue, missing, notExpected</c>.</summary>
    public required string State { get; init; }

    /// <summary>The day by which it was to be there has passed, and not all of it is.</summary>
    public required bool IsOverdue { get; init; }

    /// <summary>None: nothing is agreed.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The state in few words, as <c>fällig am 31. März 2026</c>.</summary>
    public required string Words { get; init; }

    /// <summary>All of it, as <c>Wohnen 2024: 3 von 11 Gemeinden fehlen (…), überfällig seit 31. März 2025.</c></summary>
    public required string Sentence { get; init; }
}
