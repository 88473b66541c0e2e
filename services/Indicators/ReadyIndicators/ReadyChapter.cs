using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.ReadyIndicators;

/// <summary>Ready indicators about one subject, each with its whole Indikatorenblatt.</summary>
internal sealed record ReadyChapter
{
    /// <summary>Name of its file, without the number that orders the files.</summary>
    public string Code { get; init; } = "";

    public required string Name { get; init; }

    /// <summary>What the chapter is about, in a sentence or two.</summary>
    public required string Lead { get; init; }

    public required IReadOnlyList<IndicatorDefinition> Indicators { get; init; }
}
