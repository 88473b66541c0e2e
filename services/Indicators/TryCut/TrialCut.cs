using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Indicators.TryCut;

/// <summary>A Zuschnitt that is to be tried: which block belongs to which area.</summary>
public sealed record TrialCut
{
    /// <summary>The Gebietsstand of the blocks.</summary>
    [StringLength(40, MinimumLength = 1)]
    public required string Version { get; init; }

    [StringLength(40, MinimumLength = 1)]
    public required string BlockLevel { get; init; }

    [MaxLength(200_000)]
    public required IReadOnlyList<TrialBlock> Blocks { get; init; }

    /// <summary>Codes of indicators whose protection is tried.</summary>
    [MaxLength(20)]
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>Code of the indicator that counts inhabitants; null: they are not counted.</summary>
    [StringLength(64)]
    public string? Inhabitants { get; init; }

    /// <summary>Null: of each indicator the latest.</summary>
    [StringLength(20)]
    public string? Period { get; init; }
}

/// <summary>A block and its area.</summary>
public sealed record TrialBlock
{
    [StringLength(40)]
    public required string Code { get; init; }

    /// <summary>Null: none; the block is left out.</summary>
    [StringLength(40)]
    public string? Area { get; init; }
}
