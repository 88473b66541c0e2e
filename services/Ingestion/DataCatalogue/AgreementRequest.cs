namespace Sozialplanung.Ingestion.DataCatalogue;

/// <summary>A Vereinbarung with a Datengeber: on what legal basis it gives data, what for, and when.</summary>
public sealed record AgreementRequest
{
    public required Guid Provider { get; init; }

    public required string Title { get; init; }

    public string LegalBasis { get; init; } = "";

    public string Purpose { get; init; } = "";

    /// <summary><c>yearly, halfYearly, quarterly, monthly, none</c>.</summary>
    public string Cadence { get; init; } = DataCatalogue.Cadence.None;

    /// <summary>So many days after the end of a period its data are due.</summary>
    public int DueDays { get; init; }

    /// <summary>The first day of which data are agreed; none: from the first that ever came.</summary>
    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    /// <summary>How it is terminated: <c>drei Monate zum Jahresende</c>.</summary>
    public string Notice { get; init; } = "";
}
