using Sozialplanung.Facts;
using Sozialplanung.Ingestion.ReadDataCatalogue;

namespace Sozialplanung.Ingestion.ExportDataCatalogue;

/// <summary>What other catalogues are told of a dataset.</summary>
internal sealed record PublishedDataset
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Theme { get; init; }

    /// <summary>Empty: nobody has said; then nothing is offered for download.</summary>
    public required string Licence { get; init; }

    public required string Terms { get; init; }

    /// <summary>Names of what it measures.</summary>
    public required IReadOnlyList<string> Keywords { get; init; }

    /// <summary>Code of the frequency; empty: nothing is agreed.</summary>
    public required string Frequency { get; init; }

    public required DateTimeOffset ModifiedAt { get; init; }

    /// <summary>First and last period that count.</summary>
    public (Period First, Period Last)? Time { get; init; }

    /// <summary>Key of the Kreis or Gemeinde it is about; empty: the level is another.</summary>
    public required string PlaceKey { get; init; }

    /// <summary>Released indicators that are computed from it.</summary>
    public required IReadOnlyList<UsedIndicator> Indicators { get; init; }
}

/// <summary>Who publishes the catalogue, and where it stands.</summary>
internal sealed record CataloguePublisher(string Address, string Name, string Mail, string Contributor);
