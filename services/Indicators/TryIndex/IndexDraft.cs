using System.ComponentModel.DataAnnotations;
using Sozialplanung.Indicators.ComputeIndex;
using Sozialplanung.Indicators.Indexes;

namespace Sozialplanung.Indicators.TryIndex;

/// <summary>A definition that is not kept, and the period it is computed for.</summary>
public sealed record IndexDraft
{
    public required IndexDefinition Definition { get; init; }

    /// <summary>Null: the latest there is.</summary>
    [StringLength(32)]
    public string? Period { get; init; }

    /// <summary>Null: the current one.</summary>
    public Guid? Release { get; init; }
}

/// <summary>What a draft would bring to its reader.</summary>
public sealed record TriedIndex
{
    /// <summary>What is wrong with it; then there is no result.</summary>
    public IReadOnlyList<IndexFault> Faults { get; init; } = [];

    /// <summary>The definition in words, whether it can be computed or not.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public ComputedIndex? Result { get; init; }
}

/// <summary>What is wrong with a draft.</summary>
/// <param name="Text">A German sentence.</param>
/// <param name="Part">Status, Dynamik or Ausnahmen; null: the whole.</param>
public sealed record IndexFault(string Text, string? Part);
