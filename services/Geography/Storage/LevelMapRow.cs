namespace Sozialplanung.Geography.Storage;

/// <summary>Which map shows a level of a Gebietsstand.</summary>
internal sealed class LevelMapRow
{
    public required string Version { get; init; }

    public required string Level { get; init; }

    public required string Hash { get; set; }
}
