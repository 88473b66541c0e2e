using Sozialplanung.Facts;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.AnalyseChange;

/// <summary>How the shown values of two periods differ, area by area.</summary>
internal static class ChangeAnalysis
{
    public const string Name = "change";

    public static async Task<AnalysisAnswer> ComputeAsync(
        AnalysisSubject subject,
        ChangeQuestion question,
        CancellationToken cancellationToken
    )
    {
        var earlier = subject.SeriesOfPeriods().Where(period => period != subject.Period).ToList();
        if (earlier.Count == 0)
        {
            return AnswerDraft.Of(Name, subject) with { NotPossible = NothingEarlier(subject), Methods = ["Veränderung"] };
        }

        var references = earlier.ConvertAll(period => new AnalysisOption(period, Period.Parse(period).Name));
        var reference = AnswerDraft.Choose("reference", "Bezugsjahr", question.Reference, references);
        var measures = ChangeMeasures.Of(subject.Indicator.Definition);
        var measure = AnswerDraft.Choose("measure", "Angabe", question.Measure, measures);
        var table = await subject.ValuesAsync([reference, subject.Period], cancellationToken);
        var whole = await subject.ValuesAsync(
            subject.Indicator,
            [.. subject.Frame.Areas.Take(1)],
            [reference, subject.Period],
            cancellationToken
        );
        return Answer(subject, table, whole, measure) with
        {
            Choices =
            [
                new AnalysisChoice("reference", "Verglichen mit", references, [reference]),
                new AnalysisChoice("measure", "Angabe der Veränderung", measures, [measure]),
            ],
        };
    }

    private static AnalysisAnswer Answer(AnalysisSubject subject, ValueTable table, ValueTable whole, string measure)
    {
        var definition = subject.Indicator.Definition;
        var (unit, decimals) = (ChangeMeasures.UnitOf(measure, definition), ChangeMeasures.DecimalsOf(measure, definition));
        Changed[] changes = [.. table.Areas.Select((area, row) => Changed.Of(area, table, row, measure))];
        var title = measure == "indexed" ? $"{TimeOf(table, 0)} = 100" : "Veränderung";
        return AnswerDraft.Of(Name, subject, table, whole) with
        {
            Sentences = ChangeSentences.Of(subject, table, whole, changes, measure),
            Cautions =
            [
                "Ob eine Veränderung mehr ist als das übliche Auf und Ab, sagt sie nicht; dafür gibt es „Entwicklung“ und „Unsicherheit“.",
                "Kleine Gebiete verändern sich von Jahr zu Jahr stärker als große, auch ohne Grund.",
                .. definition.DeclaredKind == IndicatorKind.Index
                    ?
                    [
                        "Ein Kennwert ordnet Gebiete eines Jahres. Steigt er, kann das auch daran liegen, dass die anderen gesunken sind.",
                    ]
                    : (string[])[],
                .. AnswerDraft.ConvertedCaution(table),
            ],
            Methods = ["Veränderung"],
            Columns =
            [
                new AnalysisColumn("earlier", TimeOf(table, 0), "number", definition.Decimals, definition.Unit),
                new AnalysisColumn("later", TimeOf(table, 1), "number", definition.Decimals, definition.Unit),
                new AnalysisColumn(
                    "change",
                    title,
                    measure == "indexed" ? "number" : "change",
                    decimals,
                    measure == "indexed" ? "" : unit
                ),
            ],
            Rows =
            [
                .. changes.Select(change => new AnalysisRow(
                    change.Area.Code,
                    change.Area.Name,
                    subject.NameOfParent(change.Area),
                    change.IsNotPublic,
                    [AnalysisCell.Of(change.Earlier), AnalysisCell.Of(change.Later), AnalysisCell.Of(change.Change)]
                )),
            ],
            Map = new AnalysisMap("change", $"Veränderung {TimeOf(table, 0)} bis {TimeOf(table, 1)}")
            {
                Unit = unit,
                Decimals = decimals,
                Direction = DirectionWords.Of(definition.Direction),
                Classes = AnswerDraft.ClassesOf([.. changes.Select(change => (change.Change, change.IsNotPublic))], decimals),
            },
        };
    }

    private static string TimeOf(ValueTable table, int period) => Period.Parse(table.Periods[period]).Name;

    private static string NothingEarlier(AnalysisSubject subject)
    {
        var occasion = subject.Indicator.Definition.Occasions.GetValueOrDefault(subject.Period);
        return occasion is null
            ? $"Vor {Period.Parse(subject.Period).Name} gibt es keine Werte, mit denen sich vergleichen ließe. Bitte einen späteren Zeitraum wählen."
            : $"Vor {Period.Parse(subject.Period).Name} gibt es keinen Wert desselben Anlasses ({occasion}). Werte verschiedener Anlässe werden nicht voneinander abgezogen.";
    }
}

/// <summary>Both shown values of an area, and how they differ.</summary>
internal sealed record Changed(ReleasedArea Area, Value Earlier, Value Later, Value Change, bool IsNotPublic)
{
    public static Changed Of(ReleasedArea area, ValueTable table, int row, string measure)
    {
        var (earlier, later) = (table.Cell(row, 0), table.Cell(row, 1));
        var (from, to) = (AnswerDraft.ValueOf(earlier), AnswerDraft.ValueOf(later));
        return new Changed(area, from, to, ChangeMeasures.Compute(measure, from, to), earlier.IsNotPublic || later.IsNotPublic);
    }
}
