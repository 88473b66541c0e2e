using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.Storage;

/// <summary>A dataset: whose it is, where it lies, and how its files are read.</summary>
internal sealed class DatasetRow
{
    public required string Code { get; init; }

    public string Name { get; set; } = "";

    public string Organisation { get; set; } = "";

    public string Place { get; set; } = "";

    public string[] PlacePath { get; set; } = [];

    /// <summary>Its folder below the watch folder.</summary>
    public string Folder { get; set; } = "";

    /// <summary>The JSON of the <see cref="DatasetDefinition"/>.</summary>
    public string Definition { get; set; } = "";

    /// <summary>Counts the definitions; a delivery notes by which one it is read.</summary>
    public int DefinitionVersion { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public string UpdatedBy { get; set; } = "";

    /// <summary>Changes with every change: a second clerk at the same moment is noticed.</summary>
    public uint Version { get; init; }

    public DatasetDefinition ReadDefinition() => DefinitionJson.Read(Definition);
}
