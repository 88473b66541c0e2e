namespace Sozialplanung.Contracts.Indicators;

/// <summary>A release that changed or took away values which everybody could read before, and why.</summary>
public sealed record ReleaseCorrection
{
    /// <summary>The release that made the correction.</summary>
    public required Guid ReleaseId { get; init; }

    public required string ReleaseName { get; init; }

    public required DateTimeOffset CorrectedAt { get; init; }

    /// <summary>As whoever published it wrote it, for everybody.</summary>
    public required string Reason { get; init; }

    /// <summary>The codes of the indicators that it concerns.</summary>
    public required IReadOnlyList<string> Indicators { get; init; }
}
