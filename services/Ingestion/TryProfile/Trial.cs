using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.Ingestion.CheckQuality;
using Sozialplanung.Ingestion.ChooseDivision;
using Sozialplanung.Ingestion.ReadDelivery;

namespace Sozialplanung.Ingestion.TryProfile;

/// <summary>What a delivery of the file would come to: the whole report, and nothing stored.</summary>
public sealed record Trial
{
    public required Verdict Verdict { get; init; }

    public required string FileDescription { get; init; }

    /// <summary>Against which Gebietsstand it was read; null where it could not be.</summary>
    public DivisionReport? Division { get; init; }

    public required long Rows { get; init; }

    public required long Accepted { get; init; }

    public required long Rejected { get; init; }

    public required long Skipped { get; init; }

    /// <summary>Totals that were compared with their parts and left out.</summary>
    public required long Totals { get; init; }

    public required long Observations { get; init; }

    public required IReadOnlyList<string> Periods { get; init; }

    public required int FindingCount { get; init; }

    /// <summary>The first hundred.</summary>
    public required IReadOnlyList<ShownFinding> Findings { get; init; }

    /// <summary>Set where it would replace accepted values.</summary>
    public ReplacementReport? Replacement { get; init; }

    /// <summary>The first fifty values as they would be stored.</summary>
    public required IReadOnlyList<TrialValue> Values { get; init; }

    /// <summary>Share of the rows of a register that have an area, 0 to 1.</summary>
    public double? MatchRate { get; init; }
}

/// <summary>A value as it would be stored.</summary>
public sealed record TrialValue
{
    /// <summary>Line of the file.</summary>
    public required long Line { get; init; }

    public required string AreaCode { get; init; }

    public required string AreaName { get; init; }

    public required string Period { get; init; }

    /// <summary>Name of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>For example <c>alter=0-2;geschlecht=w</c>; empty: the total.</summary>
    public required string Breakdown { get; init; }

    /// <summary>Null where the file has a reason in place of a number.</summary>
    public double? Value { get; init; }

    /// <summary>Name of the reason why there is no number; null where there is one.</summary>
    public string? State { get; init; }

    /// <summary>The sign that official statistics print in place of the number, or the letters beside it; empty where there is none.</summary>
    public required string Sign { get; init; }

    /// <summary>Names of what the provider says of the value; null where nothing.</summary>
    public IReadOnlyList<string>? Flags { get; init; }
}
