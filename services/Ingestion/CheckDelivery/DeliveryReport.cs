using Sozialplanung.Ingestion.CheckQuality;
using Sozialplanung.Ingestion.ChooseDivision;
using Sozialplanung.Ingestion.CountRegister;
using Sozialplanung.Ingestion.Letters;

namespace Sozialplanung.Ingestion.CheckDelivery;

/// <summary>The result of a check as it is kept with the delivery.</summary>
public sealed record DeliveryReport
{
    /// <summary>Format, encoding and separator as they were found.</summary>
    public string FileDescription { get; init; } = "";

    /// <summary>Against which Gebietsstand it was read; null: before this was kept, or it could not be read.</summary>
    public DivisionReport? Division { get; init; }

    public long Rows { get; init; }

    public long Accepted { get; init; }

    public long Rejected { get; init; }

    public long Skipped { get; init; }

    /// <summary>Totals that were compared with their parts and left out.</summary>
    public long Totals { get; init; }

    public MatchClasses? MatchClasses { get; init; }

    public int Errors { get; init; }

    public int Warnings { get; init; }

    /// <summary>Set where accepted values are replaced.</summary>
    public ReplacementReport? Replacement { get; init; }

    public required Verdict Verdict { get; init; }

    internal DeliveryNews News =>
        new()
        {
            Rows = Rows,
            Errors = Errors,
            Warnings = Warnings,
            Differences = (Replacement?.Changed ?? 0, Replacement?.Gone ?? 0, Replacement?.Added ?? 0),
        };
}
