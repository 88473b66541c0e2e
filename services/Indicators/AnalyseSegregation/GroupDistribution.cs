using Sozialplanung.Facts;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Segregation;

namespace Sozialplanung.Indicators.AnalyseSegregation;

/// <summary>A group over the areas of a larger one, made into an answer.</summary>
internal sealed class GroupDistribution(AnalysisSubject subject, ValueTable table, ShownCounts counts, ReleasedArea whole)
{
    private readonly (Value Group, Value All)[] _pairs =
    [
        .. table.Areas.Select((area, row) => counts.Of(area.Code, subject.Period, table.Cell(row, 0))),
    ];

    private Value[] Group => [.. _pairs.Select(pair => pair.Group)];

    private Value[] All => [.. _pairs.Select(pair => pair.All)];

    public AnalysisAnswer Answer()
    {
        var definition = subject.Indicator.Definition;
        var draft = AnswerDraft.Of(SegregationAnalysis.Name, subject, table);
        var local = MultigroupSegregation.Of([Group, Rest()]);
        var quotients = LocationQuotient.Of(Group, All);
        Value[] contributions =
        [
            .. local.LocalSegregation.Select(
                (divergence, area) =>
                    divergence.HasNumber && local.MutualInformation is { HasNumber: true, Number: > 0 }
                        ? Value.FromCalculation(
                            100 * divergence.Number * local.PopulationShare[area].Number / local.MutualInformation.Number
                        )
                    : divergence.HasNumber ? Value.NotMeaningful
                    : divergence
            ),
        ];
        return draft with
        {
            Sentences = DistributionWords.Sentences(whole, table, Group, All, contributions, quotients),
            Cautions =
            [
                "Die Zahl sagt nicht, ob jemand freiwillig dort wohnt, und nicht, ob es schadet.",
                "Je kleiner die Gebiete, desto höher die Zahl: Nur Orte mit gleich großen Gebieten lassen sich vergleichen.",
                "Bei sehr kleinen Gruppen erzeugt schon der Zufall hohe Werte.",
                .. _pairs.Any(pair => !pair.Group.HasNumber)
                    ?
                    [
                        "Gesperrte Gebiete fehlen in der Rechnung. Das sind oft die mit den kleinsten Gruppen; der Unterschied wird dadurch eher zu klein.",
                    ]
                    : (string[])[],
            ],
            Facts = DistributionWords.Facts(Group, All, local.TheilH),
            Columns =
            [
                new AnalysisColumn("value", Period.Parse(subject.Period).Name, "number", definition.Decimals, definition.Unit),
                new AnalysisColumn("quotient", "Lokalisationsquotient", "number", 2),
                new AnalysisColumn("contribution", "Beitrag zur Ungleichheit", "number", 1, "%"),
                new AnalysisColumn("group", "Gruppe", "number"),
                new AnalysisColumn("all", "Alle", "number"),
            ],
            Rows =
            [
                .. table.Areas.Select(
                    (area, row) =>
                        new AnalysisRow(
                            area.Code,
                            area.Name,
                            subject.NameOfParent(area),
                            // A contribution rests on all areas: with one that is not public, none is.
                            draft.IsNotPublic && table.Cell(row, 0).Number is not null,
                            [
                                AnalysisCell.Of(AnswerDraft.ValueOf(table.Cell(row, 0))),
                                AnalysisCell.Of(quotients[row]),
                                AnalysisCell.Of(contributions[row]),
                                AnalysisCell.Of(_pairs[row].Group),
                                AnalysisCell.Of(_pairs[row].All),
                            ]
                        )
                ),
            ],
            Map = new AnalysisMap("quotient", "Lokalisationsquotient (1 = wie im Ganzen)")
            {
                Decimals = 2,
                Classes = new MapClasses("fixed", [0.5, 0.8, 1.25, 2, Math.Max(3, Highest(quotients))], null),
            },
        };
    }

    private Value[] Rest() =>
        [
            .. _pairs.Select(pair =>
                pair is { Group.HasNumber: true, All.HasNumber: true }
                    ? Value.FromCalculation(pair.All.Number - pair.Group.Number)
                    : pair.Group
            ),
        ];

    private static double Highest(Value[] values) =>
        Math.Ceiling(values.Where(value => value.HasNumber).Select(value => value.Number).DefaultIfEmpty(0).Max());
}
