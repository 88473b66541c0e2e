using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Space;

namespace Sozialplanung.Indicators.AnalyseClusters;

/// <summary>Whether like areas lie beside each other, and which.</summary>
internal static class ClusterAnalysis
{
    public const string Name = "clusters";

    // Below this a map is too small for any order to be told from chance.
    private const int LeastAreas = 5;
    private const int FewAreas = 20;

    // Areas times shuffles: a few seconds of one core.
    private const long MostDraws = 30_000_000;
    private static readonly string[] _methods = ["Moran und Geary", "Lokaler Moran", "Getis–Ord (Häufungen)"];

    private static readonly AnalysisOption[] _ways =
    [
        new("moran", "Lokaler Moran: Gebiete und ihre Nachbarn"),
        new("getis", "Getis–Ord: wo sich Werte häufen"),
    ];

    private static readonly AnalysisOption _standardised = new(
        "standardised",
        "angeglichene Raten (kleine Gebiete zählen weniger)"
    );
    private static readonly AnalysisOption _values = new("values", "Werte, wie sie gezeigt sind");

    public static async Task<AnalysisAnswer> ComputeAsync(
        AnalysisSubject subject,
        ClusterQuestion question,
        MapNeighbours map,
        CancellationToken cancellationToken
    )
    {
        var table = await subject.ValuesAsync([subject.Period], cancellationToken);
        if (await NeighboursAsync(map, subject, cancellationToken) is not { } neighbours)
        {
            return NotPossible(
                subject,
                $"Von der Ebene „{subject.Level.NamePlural}“ sind keine Grenzen bekannt. Ohne sie weiß niemand, welche Gebiete Nachbarn sind."
            );
        }

        var shown = table.Cells.Count(cell => cell.Number is not null);
        if (shown < LeastAreas)
        {
            return NotPossible(
                subject,
                $"Nur {GermanFigures.Areas(shown)} {(shown == 1 ? "hat" : "haben")} einen gezeigten Wert. Unter {LeastAreas} lässt sich kein Muster vom Zufall unterscheiden; sinnvoll ist es ab etwa {FewAreas}."
            );
        }

        if ((long)shown * question.ShufflesOrDefault > MostDraws)
        {
            throw new UnknownChoiceException(
                "shuffles",
                $"Für {GermanFigures.Areas(shown)} sind höchstens {MostDraws / shown} Mischungen möglich. Bitte weniger wählen oder eine gröbere Ebene."
            );
        }

        AnalysisOption[] bases = CountBase.FaultOf(subject.Indicator) is null ? [_standardised, _values] : [_values];
        var basis = AnswerDraft.Choose("basis", "Grundlage", question.Basis, bases);
        var way = AnswerDraft.Choose("method", "Verfahren", question.Method, _ways);
        var values =
            basis == _standardised.Value
                ? await StandardisedAsync(subject, table, cancellationToken)
                : [.. table.Cells.Select(AnswerDraft.ValueOf)];
        var pattern =
            way == "moran" ? AreaPattern.Moran(values, neighbours, question) : AreaPattern.Getis(values, neighbours, question);
        return new ClusterAnswer(subject, table, question, way, basis).Of(values, neighbours, pattern) with
        {
            Methods = _methods,
            Choices =
            [
                new AnalysisChoice("method", "Verfahren", _ways, [way]),
                new AnalysisChoice("basis", "Grundlage", bases, [basis]),
                new AnalysisChoice(
                    "shuffles",
                    "Mischungen",
                    [new("999", "999"), new("99", "99"), new("4999", "4.999")],
                    [$"{question.ShufflesOrDefault}"]
                ),
            ],
        };
    }

    private static AnalysisAnswer NotPossible(AnalysisSubject subject, string why) =>
        AnswerDraft.Of(Name, subject) with
        {
            NotPossible = why,
            Methods = _methods,
        };

    private static async Task<IReadOnlyList<IReadOnlyList<int>>?> NeighboursAsync(
        MapNeighbours map,
        AnalysisSubject subject,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await map.ReadAsync(subject, cancellationToken);
        }
        catch (HttpRequestException)
        {
            throw new NotYetException(
                "Die Grenzen der Gebiete sind gerade nicht zu bekommen. Bitte gleich noch einmal versuchen."
            );
        }
    }

    private static async Task<Value[]> StandardisedAsync(
        AnalysisSubject subject,
        ValueTable table,
        CancellationToken cancellationToken
    )
    {
        var counts = await ShownCounts.ReadAsync(subject, subject.Areas, [subject.Period], cancellationToken);
        (Value Numerator, Value Denominator)[] pairs =
        [
            .. table.Areas.Select((area, row) => counts.Of(area.Code, subject.Period, table.Cell(row, 0))),
        ];
        return RateStandardisation.Of([.. pairs.Select(pair => pair.Numerator)], [.. pairs.Select(pair => pair.Denominator)]);
    }
}
