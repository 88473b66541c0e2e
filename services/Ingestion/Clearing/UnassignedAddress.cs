namespace Sozialplanung.Ingestion.Clearing;

/// <summary>An address that no area could be found for, and how many rows have it. Nothing of any person.</summary>
internal sealed record UnassignedAddress(
    string Key,
    string Municipality,
    string Street,
    string HouseNumber,
    string Addition,
    string Reason,
    IReadOnlyList<string> Suggestions,
    int Persons
);
