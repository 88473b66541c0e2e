namespace Sozialplanung.PartnerNetwork.AskGeography;

/// <summary>An area as Geography knows it.</summary>
internal sealed record GeographyArea
{
    public required string Code { get; init; }

    /// <summary>Codes from the root to the area itself.</summary>
    public required string[] Path { get; init; }
}
