using Sozialplanung.Contracts.Indicators;

namespace Sozialplanung.Indicators.Analyses;

/// <summary>
/// What an analysis tells its reader: sentences, a table with a row an area, which of its columns is the map, and where care is
/// needed. All analyses answer alike, so that one page, one file and one command show them.
/// </summary>
internal sealed record AnalysisAnswer
{
    /// <summary><c>change</c>, <c>trend</c>, <c>uncertainty</c>, <c>clusters</c>, <c>segregation</c>, <c>correlation</c>, <c>similarity</c>.</summary>
    public required string Analysis { get; init; }

    public required AnalysedIndicator Indicator { get; init; }

    public required AnsweredRelease Release { get; init; }

    /// <summary>The code of the level whose areas are the rows.</summary>
    public required string Level { get; init; }

    public required string Period { get; init; }

    /// <summary>Whom the answer is for: <c>Oeffentlichkeit</c>, <c>Verwaltung</c> or <c>Statistikstelle</c>.</summary>
    public required string Audience { get; init; }

    /// <summary>Whether a number went into it that the public is not shown.</summary>
    public required bool IsNotPublic { get; init; }

    /// <summary>Why the analysis cannot be made of this indicator; then there are no rows.</summary>
    public string? NotPossible { get; init; }

    /// <summary>What it says, in words for everybody; the most important first.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>What it does not say, and where care is needed.</summary>
    public IReadOnlyList<string> Cautions { get; init; } = [];

    /// <summary>The headings of the method help that belong to it.</summary>
    public IReadOnlyList<string> Methods { get; init; } = [];

    /// <summary>What can be chosen, and what is.</summary>
    public IReadOnlyList<AnalysisChoice> Choices { get; init; } = [];

    /// <summary>Numbers about the whole.</summary>
    public IReadOnlyList<AnalysisFact> Facts { get; init; } = [];

    public IReadOnlyList<AnalysisColumn> Columns { get; init; } = [];

    public IReadOnlyList<AnalysisRow> Rows { get; init; } = [];

    /// <summary>What the map shows; null where there is nothing to draw.</summary>
    public AnalysisMap? Map { get; init; }

    /// <summary>What must travel with every export.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>The indicator, as far as a figure needs it.</summary>
internal sealed record AnalysedIndicator(
    string Code,
    string Name,
    string Kind,
    string Unit,
    int Decimals,
    string Direction,
    IReadOnlyList<string> Periods,
    IReadOnlyDictionary<string, string> Occasions
);

/// <summary>One thing to choose: the name of the parameter, and for each value what people read.</summary>
internal sealed record AnalysisChoice(
    string Parameter,
    string Label,
    IReadOnlyList<AnalysisOption> Options,
    IReadOnlyList<string> Chosen
)
{
    /// <summary>Whether several values may be chosen.</summary>
    public bool IsMultiple { get; init; }
}

internal sealed record AnalysisOption(string Value, string Name);

/// <summary>A number about the whole, with what it means; without a number the state says why.</summary>
internal sealed record AnalysisFact(string Code, string Name, AnalysisCell Cell, int Decimals, string Unit, string Meaning);
