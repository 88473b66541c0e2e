using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.LoadObservations;
using Sozialplanung.Indicators.Perturbation;
using Sozialplanung.Indicators.Storage;

namespace Sozialplanung.Indicators.TryIndicator;

/// <summary>Reads what a draft is tried with.</summary>
internal sealed class DraftReader(DeliverySource deliveries, PerturbationSecret secret, KeptCounts<DraftCounts> kept)
{
    /// <summary>Errors: <see cref="HttpRequestException"/> when Ingestion is away.</summary>
    public async Task<DraftSources> SourcesAsync(IndicatorsDb session, IndicatorPlan plan, CancellationToken cancellationToken) =>
        await DraftSources.ReadAsync(
            session,
            plan.Measures,
            await deliveries.MeasuresAsync(cancellationToken),
            cancellationToken
        );

    /// <summary>The perturbed counts that the values of a period are made of.</summary>
    public Task<DraftCounts> CountsAsync(
        IndicatorsDb session,
        AreaTree tree,
        DraftSources sources,
        IReadOnlyCollection<(string Measure, string Period)> wanted,
        CancellationToken cancellationToken
    ) =>
        kept.ReadAsync(
            sources.State,
            wanted,
            async () =>
            {
                var rows = await PerturbedRows.ReadAsync(
                    session,
                    await secret.ReadAsync(cancellationToken),
                    new WantedCounts
                    {
                        Versions = [sources.Version, ""],
                        Pairs = wanted,
                        Owned = sources.Owned,
                        Sources = sources.Sources,
                        Natures = sources.Natures,
                        TakesArea = (_, _, area) => tree.Contains(area),
                    },
                    cancellationToken
                );
                return (DraftCounts.Of(tree, rows), rows.Rows.Count);
            }
        );
}
