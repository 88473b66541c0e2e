namespace Sozialplanung.Contracts.Ingestion;

/// <summary>A measure that a dataset declares, delivered or not yet.</summary>
public sealed record DeclaredMeasure
{
    public required string Code { get; init; }

    /// <summary>Code of the dataset.</summary>
    public required string Dataset { get; init; }

    /// <summary>Whether parts sum to the whole; finished figures (shares, means) do not.</summary>
    public required bool Additive { get; init; }

    /// <summary>A finished figure that its provider has made public itself.</summary>
    public required bool Published { get; init; }
}
