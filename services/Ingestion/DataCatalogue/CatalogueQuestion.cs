namespace Sozialplanung.Ingestion.DataCatalogue;

/// <summary>An open question about a dataset, and what was answered.</summary>
public sealed record CatalogueQuestion
{
    public required string Text { get; init; }

    public string AskedBy { get; init; } = "";

    public bool IsAnswered { get; init; }

    public string Answer { get; init; } = "";
}
