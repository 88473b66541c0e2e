using Sozialplanung.Facts;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.AnalyseChange;

/// <summary>A change in words that a councillor understands.</summary>
internal static class ChangeSentences
{
    public static IReadOnlyList<string> Of(
        AnalysisSubject subject,
        ValueTable table,
        ValueTable whole,
        IReadOnlyList<Changed> changes,
        string measure
    )
    {
        var unchanged = ChangeMeasures.Unchanged(measure);
        var decimals = ChangeMeasures.DecimalsOf(measure, subject.Indicator.Definition);
        var known = changes.Where(change => change.Change.HasNumber).OrderBy(change => change.Change.Number).ToList();
        var (from, to) = (Period.Parse(table.Periods[0]).Name, Period.Parse(table.Periods[1]).Name);
        if (known.Count == 0)
        {
            return [$"Kein Gebiet hat für {from} und {to} einen gezeigten Wert; es gibt nichts zu vergleichen."];
        }

        double ShownOf(Changed change) => Rounding.Commercial(change.Change.Number, decimals);
        var (up, down) = (known.Count(one => ShownOf(one) > unchanged), known.Count(one => ShownOf(one) < unchanged));
        return
        [
            .. WholeSentence(subject, whole, measure, from, to),
            $"Von {GermanFigures.InAreas(known.Count)} mit Werten für beide Zeitpunkte ist der Wert in {up} gestiegen, in {down} gesunken"
                + (known.Count - up - down is > 0 and var same ? $" und in {same} gleich geblieben." : "."),
            .. ExtremeSentence(known, subject, measure, unchanged),
            .. AnswerDraft.MissingSentence(changes.Count - known.Count),
        ];
    }

    private static IEnumerable<string> WholeSentence(
        AnalysisSubject subject,
        ValueTable whole,
        string measure,
        string from,
        string to
    )
    {
        var change = Changed.Of(whole.Areas[0], whole, 0, measure);
        if (!change.Change.HasNumber || whole.Areas[0].Level == subject.Level.Code)
        {
            return [];
        }

        var definition = subject.Indicator.Definition;
        string Shown(Value value) =>
            GermanFigures.WithUnit(GermanFigures.Number(value.Number, definition.Decimals), definition.Unit);
        return
        [
            $"{whole.Areas[0].Name}: {Shown(change.Earlier)} ({from}), {Shown(change.Later)} ({to}); {Said(change, subject, measure)}.",
        ];
    }

    private static IEnumerable<string> ExtremeSentence(
        List<Changed> known,
        AnalysisSubject subject,
        string measure,
        double unchanged
    )
    {
        if (known.Count < 2)
        {
            yield break;
        }

        if (known[^1].Change.Number > unchanged)
        {
            yield return $"Am stärksten gestiegen: {known[^1].Area.Name} ({Said(known[^1], subject, measure)}).";
        }

        if (known[0].Change.Number < unchanged)
        {
            yield return $"Am stärksten gesunken: {known[0].Area.Name} ({Said(known[0], subject, measure)}).";
        }
    }

    private static string Said(Changed change, AnalysisSubject subject, string measure)
    {
        var definition = subject.Indicator.Definition;
        var decimals = ChangeMeasures.DecimalsOf(measure, definition);
        return measure == "indexed"
            ? $"aus 100 wurden {GermanFigures.Number(change.Change.Number, decimals)}"
            : GermanFigures.WithUnit(
                GermanFigures.Change(change.Change.Number, decimals),
                ChangeMeasures.UnitOf(measure, definition)
            );
    }
}
