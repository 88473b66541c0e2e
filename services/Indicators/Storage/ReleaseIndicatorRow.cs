namespace Sozialplanung.Indicators.Storage;

/// <summary>An indicator as a release holds it.</summary>
internal sealed class ReleaseIndicatorRow
{
    public required Guid ReleaseId { get; init; }

    public required string Code { get; init; }

    public required int Version { get; init; }

    /// <summary>The JSON of the definition.</summary>
    public required string Definition { get; init; }

    public required string[] Periods { get; init; }

    public required string[] Levels { get; init; }

    public required string[] Measures { get; init; }

    public required int Position { get; init; }

    public required bool IsFinished { get; init; }
}
