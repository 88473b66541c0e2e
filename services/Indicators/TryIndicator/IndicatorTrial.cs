using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.TryIndicator;

/// <summary>
/// The values of a draft in one period and what would be withheld of them, computed as a release does. Pure, and a function of the
/// counts it is given: perturbed ones (decision 0041).
/// </summary>
internal sealed class IndicatorTrial
{
    // More areas nobody takes in at a glance.
    private const int MostAreasAtFirst = 400;

    private readonly IndicatorPlan _plan;
    private readonly AreaTree _tree;
    private readonly ValueCell[] _cells;
    private readonly byte[] _needs;
    private readonly PeriodPattern[] _patterns;

    private IndicatorTrial(IndicatorPlan plan, AreaTree tree, YearComputation.PeriodResult[] results)
    {
        (_plan, _tree, _patterns) = (plan, tree, Array.ConvertAll(results, result => result.Pattern));
        (_cells, _needs) = ([.. results[0].Values[0].Cells], [.. results[0].Values[0].Needs]);
        for (var area = 0; area < _cells.Length && results.Length > 1; area++)
        {
            var (now, before) = (results[0].Values[0], results[1].Values[0]);
            (_cells[area], _needs[area]) = Changes.Of(
                plan.Definition,
                (now.Cells[area], now.Needs[area]),
                (before.Cells[area], before.Needs[area])
            );
        }
    }

    /// <summary>The trial; or why there is none, as a German sentence.</summary>
    /// <param name="plan">The draft.</param>
    /// <param name="tree">The areas.</param>
    /// <param name="observations">What is counted.</param>
    /// <param name="periods">The period, and of a change behind it the one that it is compared with.</param>
    /// <param name="settings">The rules of the installation.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static (IndicatorTrial? Trial, string? Fault) Of(
        IndicatorPlan plan,
        AreaTree tree,
        Observations observations,
        IReadOnlyList<string> periods,
        ReleaseSettings settings,
        CancellationToken cancellationToken
    )
    {
        if (IndicatorFaults.Of(plan, observations) is { } fault)
        {
            return (null, fault);
        }

        var input = new ReleaseInput(Guid.Empty, settings, "", tree, [plan], observations, [], null, new EarlierReleases());
        var periodsOf = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [plan.Code] = periods };
        var leftOut = new LeftOutIndicators();
        const string TooLarge = "Die Zahlen sind zu groß, um mit ihnen zu rechnen.";
        try
        {
            var results = new YearComputation.PeriodResult[periods.Count];
            for (var k = 0; k < periods.Count; k++)
            {
                var period = new YearComputation(input, periodsOf, [periods[k]]);
                period.LeaveOutFaulty([plan], leftOut);
                if (leftOut.Has(plan.Code))
                {
                    return (null, TooLarge);
                }

                results[k] = period.Compute([plan], cancellationToken)[0];
            }

            return (new IndicatorTrial(plan, tree, results), null);
        }
        catch (Exception e) when (e is OverflowException or ArgumentException)
        {
            return (null, TooLarge);
        }
    }

    /// <summary>Levels that have values, the coarsest first.</summary>
    public IReadOnlyList<DraftLevel> Levels =>
        [
            .. _tree
                .Levels.OrderBy(level => level.Rank)
                .Select(level => new DraftLevel(level.Code, level.NamePlural, On(level.Code).Count(HasValue)))
                .Where(level => level.AreaCount > 0),
        ];

    /// <summary>Code of the level that shows most and can still be read; null where there are no values.</summary>
    public string? BestLevel =>
        Levels switch
        {
            [] => null,
            [var coarsest, ..] levels => levels.LastOrDefault(level => level.AreaCount <= MostAreasAtFirst, coarsest).Code,
        };

    public IReadOnlyList<DraftArea> AreasOn(string level) => [.. On(level).Select(AreaOf)];

    /// <summary>Why areas of a level would be withheld, the most frequent first.</summary>
    public IReadOnlyList<DraftReason> ReasonsOn(string level)
    {
        var withheld = On(level)
            .Where(area => HasValue(area) && _needs[area] > 0)
            .Select(area => (Area: area, Cause: CauseOf(area)));
        return
        [
            .. withheld
                .GroupBy(pair => pair.Cause, pair => pair.Area, StringComparer.Ordinal)
                .Select(group => new DraftReason(
                    group.Key,
                    group.Count(),
                    group.Count(area => _needs[area] > (byte)Audience.Verwaltung)
                ))
                .OrderByDescending(reason => reason.Public)
                .ThenBy(reason => reason.Text, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<int> On(string level) => Enumerable.Range(0, _tree.Count).Where(area => _tree.Areas[area].Level == level);

    // A small base has a value too, which only the Statistikstelle sees.
    private bool HasValue(int area) => _cells[area].Value is not null;

    private DraftArea AreaOf(int area)
    {
        var (cell, hasValue) = (_cells[area], HasValue(area));
        return new DraftArea
        {
            Code = _tree.Areas[area].Code,
            Name = _tree.Areas[area].Name,
            Value = cell.Value,
            Why =
                hasValue && _needs[area] == 0 ? null
                : hasValue ? CauseOf(area)
                : WhyNone(cell.State),
            Numerator = hasValue ? cell.Numerator : null,
            Denominator = hasValue && _plan.Denominator is not null ? cell.Denominator : null,
            WithheldPublic = hasValue && _needs[area] > (byte)Audience.Oeffentlichkeit,
            WithheldStaff = hasValue && _needs[area] > (byte)Audience.Verwaltung,
        };
    }

    private string CauseOf(int area)
    {
        if (_cells[area].State == ValueState.TooUncertain)
        {
            return DraftFindings.BelowBase(_plan.Definition.MinimumBase!.Value);
        }

        CountForm[] forms =
        [
            .. _plan.KnownParts is { } known ? _plan.Forms.Append(known.Numerator).Append(known.Denominator) : _plan.Forms,
        ];
        // What is withheld for its own sake says more than what only protects it.
        var causes = _patterns
            .SelectMany(pattern => forms.Select(form => pattern.Of(form, area)))
            .SelectMany(of => new[] { of.PublicCause, of.StaffCause })
            .OfType<string>()
            .ToArray();
        return Array.Find(causes, WithholdingCause.IsOwn) ?? causes.FirstOrDefault() ?? WithholdingCause.Complementary;
    }

    private static string WhyNone(ValueState state) =>
        state switch
        {
            ValueState.Hidden => "an der Quelle geheim, oder schon das Fehlen verriete etwas",
            ValueState.NotYetReported => "fällt später an",
            ValueState.NotMeaningful => "nicht sinnvoll, zum Beispiel weil die Bezugsgröße null ist",
            ValueState.TooUncertain => "an der Quelle zu unsicher",
            ValueState.Unknown or ValueState.Shown => "keine Zahl geliefert, oder die eines Teils fehlt",
        };
}
