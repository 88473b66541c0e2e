namespace Sozialplanung.Contracts.Ingestion;

/// <summary>What one contributor has added to an observation: a facility's children, a payer's euros.</summary>
public sealed record ObservedContribution
{
    /// <summary>Stands for one contributor in all deliveries of the dataset, and for nobody in any other; who it is stays with Ingestion.</summary>
    public required int Contributor { get; init; }

    public required decimal Amount { get; init; }
}
