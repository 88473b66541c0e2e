using System.Text.Json;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.LoadObservations;
using Sozialplanung.Indicators.Perturbation;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.TryCut;

internal abstract record TryCutOutcome
{
    public sealed record Tried(TriedCut Cut) : TryCutOutcome;

    public sealed record Unknown : TryCutOutcome;

    public sealed record Refused(IReadOnlyList<PlacedError> Faults) : TryCutOutcome;

    public sealed record NotYourPlace : TryCutOutcome;
}

/// <summary>Estimates inhabitants of a Zuschnitt and what of it would be withheld, without keeping anything.</summary>
internal sealed class TryCutHandler(
    ServiceDatabase<IndicatorsDb> database,
    TrialGrounds grounds,
    DivisionSource divisions,
    DeliverySource deliveries,
    PerturbationSecret secret,
    DisclosureDefaults defaults,
    JsonSerializerOptions json
)
{
    /// <summary>Null where the Gebietsstand has no such level. Errors: <see cref="HttpRequestException"/>.</summary>
    public async Task<TrialChoices?> ChoicesAsync(string version, string blockLevel, CancellationToken cancellationToken)
    {
        // A planner sees no observations; that there are some is no secret.
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        return await grounds.ReadAsync(session, divisions, version, blockLevel, json, cancellationToken) is { } ground
            ? ChoicesOf(ground)
            : null;
    }

    /// <summary>Errors: <see cref="HttpRequestException"/>.</summary>
    public async Task<TryCutOutcome> TryAsync(Caller caller, TrialCut trial, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        if (
            await grounds.ReadAsync(session, divisions, trial.Version, trial.BlockLevel, json, cancellationToken)
            is not { } ground
        )
        {
            return new TryCutOutcome.Unknown();
        }

        if (TrialCheck.FaultsOf(trial, ground) is { Count: > 0 } faults)
        {
            return new TryCutOutcome.Refused(faults);
        }

        if (!TrialCheck.IsAllowed(trial, ground, caller))
        {
            return new TryCutOutcome.NotYourPlace();
        }

        var findings = new TrialFindings();
        var plan = TrialPlan.Of(trial, ground, findings);
        if (plan.Fault is { } fault)
        {
            return new TryCutOutcome.Refused([new(fault, Column: "inhabitants")]);
        }

        var wanted = plan.Sources(ground);
        var counts = await ground.Counts.ReadAsync(
            "",
            wanted,
            async () =>
            {
                var read = await BlockCounts.ReadAsync(
                    session,
                    ground,
                    await secret.ReadAsync(cancellationToken),
                    wanted,
                    await deliveries.MeasuresAsync(cancellationToken),
                    cancellationToken
                );
                return (read, read.Rows.Count);
            }
        );
        findings.Add(counts.Findings);
        return new TryCutOutcome.Tried(
            Estimate(trial, ground, plan.Without(counts.Unfit, findings), counts, findings, cancellationToken)
        );
    }

    private TriedCut Estimate(
        TrialCut trial,
        TrialGround ground,
        TrialPlan plan,
        BlockCounts counts,
        TrialFindings findings,
        CancellationToken cancellationToken
    )
    {
        var areaOf = trial
            .Blocks.Where(block => !string.IsNullOrEmpty(block.Area))
            .ToDictionary(block => block.Code, block => block.Area!, StringComparer.Ordinal);
        findings.AddUnassigned(trial.Blocks.Count - areaOf.Count);
        if (areaOf.Count == 0)
        {
            return new TriedCut
            {
                Period = plan.Period,
                Inhabitants = null,
                Indicators = [],
                Findings = findings.Texts,
            };
        }

        var tried = new CutTrial(ground.Tree, ground.BlockLevel, areaOf, counts.Rows);
        findings.AddEmptyBlocks(tried.EmptyBlocks);
        TriedInhabitants? inhabitants = null;
        if (plan.Inhabitants is var (counted, period))
        {
            inhabitants = new TriedInhabitants
            {
                Code = counted.Code,
                Name = counted.Definition.Name,
                Unit = counted.Definition.Unit,
                Areas = tried.Inhabitants(counted, period),
            };
            findings.AddWithoutNumber(counted.Definition.Name, inhabitants.Areas.Count(area => area.Value is null));
        }

        var indicators = plan
            .Indicators.GroupBy(chosen => chosen.Period, chosen => chosen.Plan, StringComparer.Ordinal)
            .SelectMany(group => tried.Withheld([.. group], group.Key, defaults.Settings, cancellationToken))
            .ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        var areas = areaOf.Values.Distinct(StringComparer.Ordinal).Count();
        foreach (var indicator in indicators.Values)
        {
            findings.AddWithoutNumber(indicator.Name, areas - indicator.AreaCount);
        }

        return new TriedCut
        {
            Period = plan.Period,
            Inhabitants = inhabitants,
            Indicators =
            [
                .. plan.Indicators.Select(chosen => indicators.GetValueOrDefault(chosen.Plan.Code)).OfType<TriedIndicator>(),
            ],
            Findings = findings.Texts,
        };
    }

    private static TrialChoices ChoicesOf(TrialGround ground)
    {
        var choices = ground
            .Plans.Select(plan => (Plan: plan, Periods: plan.PeriodsIn(ground.Known)))
            .Where(choice => choice.Periods.Count > 0)
            .OrderBy(choice => choice.Plan.Definition.Position ?? int.MaxValue)
            .ThenBy(choice => choice.Plan.Code, StringComparer.Ordinal)
            .ToList();
        return new TrialChoices
        {
            Indicators =
            [
                .. choices.Select(choice => new TrialChoice
                {
                    Code = choice.Plan.Code,
                    Name = choice.Plan.Definition.Name,
                    Periods = choice.Periods,
                }),
            ],
            Inhabitants = choices
                .Select(choice => choice.Plan)
                .Where(plan => plan.Denominator is null && plan.Definition.DeclaredKind == IndicatorKind.Count)
                .OrderByDescending(CountsInhabitants)
                .FirstOrDefault(CountsInhabitants)
                ?.Code,
        };
    }

    private static bool CountsInhabitants(IndicatorPlan plan) =>
        ((string[])[plan.Code, plan.Definition.Name, plan.Definition.Unit]).Any(text =>
            text.Contains("einwohner", StringComparison.OrdinalIgnoreCase)
            || text.Contains("bevoelkerung", StringComparison.OrdinalIgnoreCase)
            || text.Contains("bevölkerung", StringComparison.OrdinalIgnoreCase)
        ) && plan.Numerator.Terms is [{ Selection.Attributes.Count: 0 }];
}
