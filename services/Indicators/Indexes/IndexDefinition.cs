using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Indicators.Indexes;

/// <summary>
/// A composite index as planners define it: which indicators, how they are brought to one scale and added, which areas are left out,
/// and which classes are made of the result; beside the status the dynamics, where it has one.
/// </summary>
public sealed record IndexDefinition
{
    /// <summary>May be left out; the address names it.</summary>
    public string? Code { get; init; }

    [Required, StringLength(200, MinimumLength = 1)]
    public required string Name { get; init; }

    /// <summary>What it is for, in German.</summary>
    [StringLength(4000)]
    public string Description { get; init; } = "";

    [StringLength(4000)]
    public string HowToRead { get; init; } = "";

    [StringLength(4000)]
    public string HowNotToRead { get; init; } = "";

    /// <summary>The level whose areas are held against each other.</summary>
    [Required, StringLength(64, MinimumLength = 1)]
    public required string Level { get; init; }

    /// <summary>How areas stand.</summary>
    public required IndexPart Status { get; init; }

    /// <summary>How they change; null: the index has a status only.</summary>
    public IndexPart? Dynamics { get; init; }

    /// <summary>Areas too small to be judged; null: none is left out by a rule.</summary>
    public MinimumRule? Minimum { get; init; }

    /// <summary>Areas left out one by one.</summary>
    [MaxLength(500)]
    public IReadOnlyList<ExcludedArea> Excluded { get; init; } = [];
}

/// <summary>Areas in which an indicator is below a number are left out before means and deviations are computed.</summary>
public sealed record MinimumRule
{
    /// <summary>Code of the indicator, such as the number of inhabitants.</summary>
    [Required, StringLength(64, MinimumLength = 1)]
    public required string Indicator { get; init; }

    /// <summary>Areas with less are left out.</summary>
    [Range(0, 1_000_000_000)]
    public required double AtLeast { get; init; }
}

/// <summary>An area left out by name.</summary>
public sealed record ExcludedArea
{
    [Required, StringLength(64, MinimumLength = 1)]
    public required string Code { get; init; }

    /// <summary>Why, in German.</summary>
    [
        Required(ErrorMessage = "Bitte nennen Sie den Grund, aus dem das Gebiet ausgenommen ist."),
        StringLength(500, MinimumLength = 1)
    ]
    public required string Reason { get; init; }
}
