using Sozialplanung.Facts;

namespace Sozialplanung.Indicators.Analyses;

/// <summary>A column: <c>number</c>, <c>change</c> (with its sign) or <c>text</c>.</summary>
internal sealed record AnalysisColumn(string Code, string Title, string Kind, int Decimals = 0, string Unit = "");

/// <summary>A row: one cell a column, in the order of the columns.</summary>
internal sealed record AnalysisRow(string Area, string Name, string Within, bool IsNotPublic, IReadOnlyList<AnalysisCell> Cells)
{
    /// <summary>The group of the area on a map of groups.</summary>
    public string? Group { get; init; }
}

/// <summary>A number or a text, or the state with its sign.</summary>
internal sealed record AnalysisCell
{
    public double? Number { get; init; }

    public string? Text { get; init; }

    public string? State { get; init; }

    public string? Sign { get; init; }

    public static AnalysisCell Of(string text) => new() { Text = text };

    public static AnalysisCell Of(double number) => Of(Statistics.Value.FromCalculation(number));

    public static AnalysisCell Of(Statistics.Value value) =>
        value.HasNumber
            ? new AnalysisCell { Number = value.Number }
            : new AnalysisCell { State = value.State.ToString(), Sign = ValueSigns.Of(value.State) };
}
