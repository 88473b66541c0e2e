using Sozialplanung.Ingestion.DataCatalogue;

namespace Sozialplanung.Ingestion.ReadDataCatalogue;

/// <summary>A dataset in the catalogue: one that is there, with or without an entry, or one that is wished for.</summary>
public sealed record CataloguedDataset
{
    /// <summary>Code of the dataset, or the id of the wish.</summary>
    public required string Key { get; init; }

    /// <summary>None: wished for.</summary>
    public string? Dataset { get; init; }

    public required string Title { get; init; }

    /// <summary>What people have written; none where nobody has.</summary>
    public EntryRequest? Entry { get; init; }

    /// <summary>Name of the Datengeber: that of the agreement, of the entry, or what the dataset says.</summary>
    public required string ProviderName { get; init; }

    public required string AgreementTitle { get; init; }

    public required string CadenceWords { get; init; }

    /// <summary>What it is for: as its entry says, or its agreement.</summary>
    public required string Purpose { get; init; }

    public required string ThemeName { get; init; }

    public required string LicenceName { get; init; }

    /// <summary>Name of the level of its areas.</summary>
    public required string LevelName { get; init; }

    /// <summary>Names of what it measures.</summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>What is missing of the entry, as <c>Ohne Vereinbarung</c>.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    public required int OpenQuestions { get; init; }

    /// <summary>The last period that counts; empty: none.</summary>
    public required string LastPeriod { get; init; }

    public required bool IsOverdue { get; init; }

    /// <summary>What is overdue, in sentences.</summary>
    public required IReadOnlyList<string> Overdue { get; init; }

    /// <summary>Indicators that are computed from it; none where the service that knows does not answer.</summary>
    public IReadOnlyList<UsedIndicator>? Indicators { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public string? UpdatedBy { get; init; }
}

/// <summary>An indicator that is computed from a dataset; released ones stand in the atlas and in every Gebietsprofil.</summary>
public sealed record UsedIndicator(string Code, string Name, bool IsReleased);

/// <summary>A Datengeber with what depends on it.</summary>
public sealed record ShownProvider
{
    public required Guid Id { get; init; }

    public required ProviderRequest Provider { get; init; }

    public required string KindName { get; init; }

    public required int Agreements { get; init; }
}

/// <summary>A Vereinbarung with what depends on it.</summary>
public sealed record ShownAgreement
{
    public required Guid Id { get; init; }

    public required AgreementRequest Agreement { get; init; }

    public required string ProviderName { get; init; }

    public required string CadenceWords { get; init; }

    /// <summary>Titles of the datasets that come by it.</summary>
    public required IReadOnlyList<string> Datasets { get; init; }

    /// <summary>Its end has passed.</summary>
    public required bool IsOver { get; init; }
}

/// <summary>What is chosen from in forms: codes with their words.</summary>
public sealed record CatalogueChoices(
    IReadOnlyDictionary<string, string> ProviderKinds,
    IReadOnlyDictionary<string, string> Cadences,
    IReadOnlyDictionary<string, string> Themes,
    IReadOnlyDictionary<string, string> Licences
);
