using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;

namespace Sozialplanung.Indicators.TryCut;

/// <summary>An indicator and the period it is tried for.</summary>
internal sealed record PlannedIndicator(IndicatorPlan Plan, string Period);

/// <summary>What is to be counted for a trial.</summary>
internal sealed record TrialPlan
{
    /// <summary>Why the inhabitants cannot be counted so, as a German sentence.</summary>
    public string? Fault { get; private init; }

    public PlannedIndicator? Inhabitants { get; private init; }

    public IReadOnlyList<PlannedIndicator> Indicators { get; private init; } = [];

    /// <summary>The period that was asked for, or the first that is tried.</summary>
    public string? Period { get; private init; }

    private IEnumerable<PlannedIndicator> All => Inhabitants is null ? Indicators : Indicators.Prepend(Inhabitants);

    public static TrialPlan Of(TrialCut trial, TrialGround ground, TrialFindings findings)
    {
        var indicators = trial
            .Indicators.Distinct(StringComparer.Ordinal)
            .Select(code => Planned(code, trial.Period, ground, findings))
            .OfType<PlannedIndicator>()
            .ToList();
        var inhabitants = trial.Inhabitants is { Length: > 0 } code ? Planned(code, trial.Period, ground, findings) : null;
        return new TrialPlan
        {
            Fault =
                inhabitants is not null
                && (inhabitants.Plan.Denominator is not null || inhabitants.Plan.Definition.DeclaredKind != IndicatorKind.Count)
                    ? $"„{inhabitants.Plan.Definition.Name}“ ist keine Anzahl; Einwohner zählt nur ein Indikator der Art „count“ ohne Bezugsgröße."
                    : null,
            Inhabitants = inhabitants,
            Indicators = indicators,
            Period = trial.Period ?? inhabitants?.Period ?? (indicators.Count > 0 ? indicators[0].Period : null),
        };
    }

    /// <summary>The measures and delivered periods that are needed.</summary>
    public HashSet<(string Measure, string Period)> Sources(TrialGround ground) =>
        [.. All.SelectMany(planned => ground.SourcesOf(planned.Plan, planned.Period))];

    /// <summary>Leaves out what rests on measures that cannot be tried.</summary>
    public TrialPlan Without(IReadOnlyDictionary<string, string> unfit, TrialFindings findings)
    {
        foreach (var plan in All.Select(planned => planned.Plan).DistinctBy(plan => plan.Code))
        {
            if (plan.Measures.FirstOrDefault(unfit.ContainsKey) is { } measure)
            {
                findings.AddUnfit(plan, measure, unfit[measure]);
            }
        }

        return this with
        {
            Inhabitants = Inhabitants is { } counted && IsFit(counted) ? counted : null,
            Indicators = [.. Indicators.Where(IsFit)],
        };

        bool IsFit(PlannedIndicator planned) => !planned.Plan.Measures.Any(unfit.ContainsKey);
    }

    private static PlannedIndicator? Planned(string code, string? period, TrialGround ground, TrialFindings findings)
    {
        var plan = ground.Plans.FirstOrDefault(known => known.Code == code);
        var periods = plan?.PeriodsIn(ground.Known) ?? [];
        if (plan is null || periods.Count == 0)
        {
            findings.AddNotTried(code);
            return null;
        }

        if (period is not null && !periods.Contains(period, StringComparer.Ordinal))
        {
            findings.AddNoPeriod(plan, period);
            return null;
        }

        return new PlannedIndicator(plan, period ?? periods[^1]);
    }
}
