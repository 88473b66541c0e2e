using Sozialplanung.Facts;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Analyses;

/// <summary>What the answers of all analyses have in common.</summary>
internal static class AnswerDraft
{
    /// <summary>An answer about the subject, made of these values and of no others.</summary>
    public static AnalysisAnswer Of(string analysis, AnalysisSubject subject, params IReadOnlyList<ValueTable> used)
    {
        var definition = subject.Indicator.Definition;
        return new AnalysisAnswer
        {
            Analysis = analysis,
            Indicator = new AnalysedIndicator(
                subject.Indicator.Code,
                definition.Name,
                IndicatorKinds.WordOf(definition.DeclaredKind),
                definition.Unit,
                definition.Decimals,
                DirectionWords.Of(definition.Direction),
                subject.Indicator.Periods,
                definition.Occasions
            ),
            Release = subject.Frame.Release.ToAnswer(),
            Level = subject.Level.Code,
            Period = subject.Period,
            Audience = subject.Viewer.Audience.ToString(),
            IsNotPublic = used.Any(table => table.HasNotPublic),
            Notes = [.. used.SelectMany(MandatoryNotes.Of).Distinct()],
        };
    }

    /// <summary>The number that is shown, or the reason.</summary>
    public static Value ValueOf(ShownCell cell) =>
        cell.Number is { } number ? Value.Of(number)
        : cell.State == ValueState.Shown ? Value.Unknown
        : Value.Missing(cell.State);

    /// <summary>
    /// Classes of computed numbers, from those that rest on public values; where none does, from all. Limits drawn from others
    /// would tell of them wherever an internal map is seen beside the public one.
    /// </summary>
    public static MapClasses ClassesOf(IReadOnlyList<(Value Value, bool IsNotPublic)> numbers, int decimals)
    {
        double[] open = [.. numbers.Where(one => one.Value.HasNumber && !one.IsNotPublic).Select(one => one.Value.Number)];
        double[] shown = open.Length > 0 ? open : [.. numbers.Where(one => one.Value.HasNumber).Select(one => one.Value.Number)];
        return MapClasses.Of(
            [.. shown.Select(number => Rounding.Commercial(number, decimals))],
            decimals,
            "quantile",
            MapClasses.DefaultCount,
            []
        );
    }

    /// <summary>The chosen value of a parameter, or the first option. Errors: <see cref="UnknownChoiceException"/>.</summary>
    public static string Choose(string parameter, string label, string? asked, IReadOnlyList<AnalysisOption> options) =>
        asked is null ? options[0].Value
        : options.Any(option => option.Value == asked) ? asked
        : throw new UnknownChoiceException(
            parameter,
            $"{label}: „{asked}“ geht hier nicht. Möglich: {string.Join(", ", options.Select(option => option.Value).Take(30))}."
        );

    /// <summary>A sentence on the areas that take no part; nothing where all do.</summary>
    public static IEnumerable<string> MissingSentence(int missing) =>
        missing == 0
            ? []
            :
            [
                $"{GermanFigures.Areas(missing)} ohne gezeigten Wert {(missing == 1 ? "nimmt" : "nehmen")} nicht teil; was gesperrt ist, geht in keine Rechnung ein.",
            ];

    /// <summary>Where a value was counted within other boundaries, differences may come from those.</summary>
    public static IEnumerable<string> ConvertedCaution(ValueTable table) =>
        table.Cells.Any(cell => cell.Number is not null && cell.Flags?.Contains(nameof(ValueFlags.Converted)) == true)
            ?
            [
                "Einzelne Werte sind von einem früheren Gebietsstand umgerechnet („u“) und zum Teil geschätzt; ein Unterschied kann daher kommen.",
            ]
            : [];
}
