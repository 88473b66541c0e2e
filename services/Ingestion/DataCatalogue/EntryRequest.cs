namespace Sozialplanung.Ingestion.DataCatalogue;

/// <summary>What people say of a dataset that is there, or of one they wish for.</summary>
public sealed record EntryRequest
{
    /// <summary>Code of the dataset; none: it is wished for. Naming one turns a wish into the dataset that is there.</summary>
    public string? Dataset { get; init; }

    /// <summary>Empty: the name of the dataset.</summary>
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    public string Purpose { get; init; } = "";

    /// <summary>Code of a data theme of the EU.</summary>
    public string Theme { get; init; } = "";

    public string AskedBy { get; init; } = "";

    public DateOnly? AskedOn { get; init; }

    /// <summary>The day by which it is needed.</summary>
    public DateOnly? NeededBy { get; init; }

    /// <summary>From whom it comes, or is hoped to come, as long as there is no agreement.</summary>
    public Guid? Provider { get; init; }

    public Guid? Agreement { get; init; }

    public string QualityNote { get; init; } = "";

    public string Gaps { get; init; } = "";

    public IReadOnlyList<CatalogueQuestion> Questions { get; init; } = [];

    /// <summary>From the licence list of DCAT-AP.de.</summary>
    public string Licence { get; init; } = "";

    /// <summary>Terms of use in words.</summary>
    public string Terms { get; init; } = "";

    /// <summary>Whether it is told of to other catalogues.</summary>
    public bool IsPublic { get; init; }
}
