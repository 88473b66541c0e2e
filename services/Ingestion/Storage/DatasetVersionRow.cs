namespace Sozialplanung.Ingestion.Storage;

/// <summary>How a dataset was defined at a time: who changed it, when and why.</summary>
internal sealed class DatasetVersionRow
{
    public required string Dataset { get; init; }

    /// <summary>The <see cref="DatasetRow.DefinitionVersion"/>.</summary>
    public required int Number { get; init; }

    /// <summary>The JSON of the definition.</summary>
    public required string Definition { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    public required string ChangedBy { get; init; }

    /// <summary>Empty where nobody has said why.</summary>
    public required string Reason { get; init; }
}
