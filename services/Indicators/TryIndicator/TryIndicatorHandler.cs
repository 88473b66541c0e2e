using Sozialplanung.Indicators.Areas;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.DefineIndicator;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.TryIndicator;

/// <summary>Tries a definition on the areas there are, without keeping anything.</summary>
internal sealed class TryIndicatorHandler(
    ServiceDatabase<IndicatorsDb> database,
    MeasureCheck measures,
    WrittenOutDefinitions others,
    DraftReader reader,
    DisclosureDefaults defaults
)
{
    // A draft may have no code yet; what is wrong with one is told when it is saved.
    private const string Code = "entwurf";

    /// <summary>
    /// Null: the caller's place is not the whole district. Errors: <see cref="HttpRequestException"/> when Ingestion is away.
    /// </summary>
    public async Task<TriedDefinition?> TryAsync(DefinitionDraft draft, Caller caller, CancellationToken cancellationToken)
    {
        await using (var own = await database.OpenAsync(caller, cancellationToken))
        {
            if (!await DefineIndicatorHandler.MayDefineAsync(own, cancellationToken))
            {
                return null;
            }
        }

        var (definition, faults) = await others.ReadAsync(
            draft.Definition.Code ?? Code,
            draft.Definition with
            {
                Code = null,
            },
            cancellationToken
        );
        if (faults.Count == 0)
        {
            faults = DefinitionCheck.Of(Code, definition);
        }

        if (faults.Count == 0)
        {
            faults = await measures.FaultsOfAsync(Code, definition, cancellationToken);
        }

        return faults.Count > 0
            ? new TriedDefinition { Faults = [.. faults.Select(DraftFault.Of)] }
            : await TryAsync(new IndicatorPlan(Code, 1, definition, ""), draft, cancellationToken);
    }

    private async Task<TriedDefinition> TryAsync(IndicatorPlan plan, DefinitionDraft draft, CancellationToken cancellationToken)
    {
        // A planner sees no observations; what he gets of them is perturbed.
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var tree = await AreaTables.ReadAsync(session, cancellationToken);
        if (tree.Count == 0)
        {
            return Nothing(DraftFindings.NoAreas);
        }

        var sources = await reader.SourcesAsync(session, plan, cancellationToken);
        var known = new Observations(tree);
        sources.DeclareIn(known);
        if (IndicatorFaults.Of(plan, known) is { } fault)
        {
            return sources.HasFormer ? Nothing(fault, DraftFindings.Former) : Nothing(fault);
        }

        var isFinished = plan.IsFinishedIn(known);
        if (isFinished && known.NatureOf(plan.Measures[0]) != MeasureNature.Published)
        {
            return Nothing(DraftFindings.Finished);
        }

        var periods = plan.PeriodsIn(known);
        if (Changes.FaultOf(plan, periods) is { } incomparable && periods.Count > 0)
        {
            return Nothing(incomparable);
        }

        var pairs = ComparedPeriod.TryRead(plan.Definition)?.In(periods, plan.Definition);
        periods = pairs is null ? periods : [.. periods.Where(pairs.ContainsKey)];
        if (periods.Count == 0)
        {
            return sources.HasFormer ? Nothing(DraftFindings.NoPeriod, DraftFindings.Former) : Nothing(DraftFindings.NoPeriod);
        }

        var period = draft.Period is { } asked && periods.Contains(asked, StringComparer.Ordinal) ? asked : periods[^1];
        string[] computed = pairs is null ? [period] : [period, pairs[period]];
        var wanted = plan
            .Forms.SelectMany(form => form.Terms)
            .SelectMany(term =>
                computed.SelectMany(one =>
                    known
                        .DeliveredPeriods(term.Selection.Measure, one, term.Aggregate)
                        .Select(part => (term.Selection.Measure, part.Key))
                )
            )
            .ToHashSet();
        var counts = isFinished
            ? await PublishedFigures.ReadAsync(session, tree, sources, (plan.Measures[0], computed), cancellationToken)
            : await reader.CountsAsync(session, tree, sources, wanted, cancellationToken);
        List<string> findings = [isFinished ? DraftFindings.Published : DraftFindings.Estimated];
        if (draft.Period is { } other && other != period)
        {
            findings.Add(DraftFindings.NotThisPeriod(other));
        }

        findings.AddRange(counts.Findings);
        if (sources.HasFormer)
        {
            findings.Add(DraftFindings.Former);
        }

        var tried = new TriedDefinition
        {
            IsEstimated = !isFinished,
            Period = period,
            Periods = periods,
        };
        if (plan.Measures.Where(counts.Unfit.ContainsKey).ToArray() is { Length: > 0 } unfit)
        {
            return tried with { Findings = [.. unfit.Select(measure => DraftFindings.Unfit(measure, counts.Unfit[measure]))] };
        }

        findings.AddRange(DraftFindings.UnknownSelections(plan, counts.Observations, period));
        var (trial, refusal) = IndicatorTrial.Of(plan, tree, counts.Observations, computed, defaults.Settings, cancellationToken);
        return trial is null
            ? tried with
            {
                Findings = [refusal!],
            }
            : ShownTrial.Of(tried, trial, plan, tree, draft.Level, findings);
    }

    private static TriedDefinition Nothing(params string[] findings) => new() { Findings = findings };
}
