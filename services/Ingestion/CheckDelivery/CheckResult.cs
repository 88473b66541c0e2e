using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.CheckQuality;
using Sozialplanung.Ingestion.ChooseDivision;
using Sozialplanung.Ingestion.Clearing;
using Sozialplanung.Ingestion.CountRegister;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.CheckDelivery;

/// <summary>All that a check found out, before it is written.</summary>
internal sealed class CheckResult
{
    public FindingList Findings { get; init; } = new();

    /// <summary>Why the file could not be read to its end; null where it could.</summary>
    public UnreadableFileException? Unreadable { get; set; }

    public ObservationBook Book { get; set; } = new();

    public required AreaDirectory Areas { get; init; }

    /// <summary>Against which Gebietsstand it was read; null where it was not read at all.</summary>
    public DivisionReport? Division { get; init; }

    public string FileDescription { get; set; } = "";

    public long Rows { get; set; }

    public long Accepted { get; set; }

    /// <summary>Rows that were not used.</summary>
    public long Rejected { get; set; }

    /// <summary>Rows that were not used because they are faulty; an address nobody can place is no fault of the row.</summary>
    public long Faulty { get; set; }

    public long Skipped { get; set; }

    public long Totals { get; set; }

    /// <summary>Which accepted values this delivery replaces; null where it replaces none.</summary>
    public ReplacementReport? Replacement { get; set; }

    public MatchClasses? MatchClasses { get; set; }

    public IReadOnlyCollection<UnassignedAddress> Unassigned { get; set; } = [];

    public static CheckResult OfFailure()
    {
        var result = new CheckResult
        {
            Areas = new AreaDirectory([], [], ""),
            Unreadable = new UnreadableFileException("Bei der Prüfung ist uns ein Fehler unterlaufen; er ist aufgezeichnet."),
        };
        result.Findings.Error("failure", result.Unreadable.Message);
        return result;
    }

    public long Observations => Unreadable is null ? Book.Count : 0;
}
