namespace Sozialplanung.Contracts.Ingestion;

/// <summary>
/// A measure and the datasets that may say something about it: those of one place. What another dataset delivers under its code
/// does not count. Answer of Ingestion's <c>GET /measures</c>.
/// </summary>
public sealed record OwnedMeasure
{
    public required string Measure { get; init; }

    public required IReadOnlyList<string> Datasets { get; init; }
}
