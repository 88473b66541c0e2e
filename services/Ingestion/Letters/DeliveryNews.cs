namespace Sozialplanung.Ingestion.Letters;

/// <summary>What a Mitteilung says of a checked delivery: counts, and nothing that stood in the file.</summary>
internal sealed record DeliveryNews
{
    public required long Rows { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    /// <summary>Accepted values that would be other ones, be gone, or be new.</summary>
    public required (int Changed, int Gone, int Added) Differences { get; init; }
}
