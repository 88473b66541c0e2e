namespace Sozialplanung.Ingestion.DataCatalogue;

/// <summary>A Datengeber as a person enters it: a place of work and its role, rather than a person's name.</summary>
public sealed record ProviderRequest
{
    public required string Name { get; init; }

    /// <summary><c>own, authority, statistics, traeger, other</c>.</summary>
    public string Kind { get; init; } = "other";

    /// <summary>Who is asked there: <c>Sachgebiet Statistik</c>.</summary>
    public string ContactRole { get; init; } = "";

    public string Mail { get; init; } = "";

    public string Phone { get; init; } = "";
}
