namespace Sozialplanung.Contracts.Ingestion;

/// <summary>
/// A measure that datasets declare, delivered or not yet, and those that may say something about it: those of one place. What another
/// dataset delivers under its code does not count. Answer of Ingestion's <c>GET /measures</c>.
/// </summary>
public sealed record OwnedMeasure
{
    public required string Measure { get; init; }

    /// <summary>What people call it; empty where its dataset says nothing.</summary>
    public string Name { get; init; } = "";

    /// <summary>What its numbers count; empty where its dataset says nothing.</summary>
    public string Unit { get; init; } = "";

    public required IReadOnlyList<string> Datasets { get; init; }

    /// <summary>Whether parts sum to the whole; finished figures (shares, means) do not.</summary>
    public required bool Additive { get; init; }

    /// <summary>A finished figure that its provider has made public itself.</summary>
    public required bool Published { get; init; }
}
