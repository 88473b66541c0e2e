using System.Text.Json;
using Sozialplanung.Ingestion.DataCatalogue;

namespace Sozialplanung.Ingestion.Storage;

/// <summary>What people say of a dataset in the catalogue; one without a dataset is wished for.</summary>
internal sealed class CatalogueEntryRow
{
    public required Guid Id { get; init; }

    public string? Dataset { get; set; }

    public string Title { get; set; } = "";

    public string Description { get; set; } = "";

    public string Purpose { get; set; } = "";

    public string Theme { get; set; } = "";

    public string AskedBy { get; set; } = "";

    public DateOnly? AskedOn { get; set; }

    public DateOnly? NeededBy { get; set; }

    public Guid? Provider { get; set; }

    public Guid? Agreement { get; set; }

    public string QualityNote { get; set; } = "";

    public string Gaps { get; set; } = "";

    /// <summary>The JSON of the <see cref="CatalogueQuestion"/>s.</summary>
    public string Questions { get; set; } = "[]";

    public string Licence { get; set; } = "";

    public string Terms { get; set; } = "";

    public bool IsPublic { get; set; }

    /// <summary>Whose wish it is, as codes from the root to the place of who made it; empty: the whole installation's. Where there is a
    /// dataset, its own place counts.</summary>
    public required string[] PlacePath { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }

    public string UpdatedBy { get; set; } = "";

    /// <summary>Changes with every change: a second person at the same moment is noticed.</summary>
    public uint Version { get; init; }

    public IReadOnlyList<CatalogueQuestion> ReadQuestions() =>
        JsonSerializer.Deserialize<List<CatalogueQuestion>>(Questions, JsonSerializerOptions.Web)!;

    public void Write(IReadOnlyList<CatalogueQuestion> questions) =>
        Questions = JsonSerializer.Serialize(questions, JsonSerializerOptions.Web);
}
