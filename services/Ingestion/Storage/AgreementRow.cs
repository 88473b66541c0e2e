namespace Sozialplanung.Ingestion.Storage;

/// <summary>A Vereinbarung with a Datengeber.</summary>
internal sealed class AgreementRow
{
    public required Guid Id { get; init; }

    public Guid Provider { get; set; }

    public string Title { get; set; } = "";

    public string LegalBasis { get; set; } = "";

    public string Purpose { get; set; } = "";

    public string Cadence { get; set; } = "none";

    public int DueDays { get; set; }

    public DateOnly? StartsOn { get; set; }

    public DateOnly? EndsOn { get; set; }

    public string Notice { get; set; } = "";

    /// <summary>Whose entry it is, as codes from the root to the place of who made it; empty: the whole installation's.</summary>
    public required string[] PlacePath { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }

    public string UpdatedBy { get; set; } = "";

    /// <summary>Changes with every change: a second person at the same moment is noticed.</summary>
    public uint Version { get; init; }
}
