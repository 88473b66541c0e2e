using System.ComponentModel.DataAnnotations;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.TryIndicator;

/// <summary>A definition that is to be tried; nothing of it is kept.</summary>
public sealed record DefinitionDraft
{
    public required IndicatorDefinition Definition { get; init; }

    /// <summary>Level of the areas; null: the finest that can be read at a glance.</summary>
    [StringLength(40)]
    public string? Level { get; init; }

    /// <summary>Null: the latest.</summary>
    [StringLength(20)]
    public string? Period { get; init; }
}
