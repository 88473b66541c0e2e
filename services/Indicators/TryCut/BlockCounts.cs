using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Indicators.Perturbation;
using Sozialplanung.Indicators.Storage;

namespace Sozialplanung.Indicators.TryCut;

/// <summary>The perturbed counts of blocks: their own, or those of the finer areas that were delivered in their place.</summary>
internal sealed record BlockCounts(
    List<BlockCount> Rows,
    IReadOnlyDictionary<string, string> Unfit,
    IReadOnlyList<string> Findings
)
{
    public static async Task<BlockCounts> ReadAsync(
        IndicatorsDb session,
        TrialGround ground,
        PerturbedCounts perturbed,
        IReadOnlyCollection<(string Measure, string Period)> wanted,
        IReadOnlyList<OwnedMeasure> owned,
        CancellationToken cancellationToken
    )
    {
        var measures = wanted.Select(pair => pair.Measure).Distinct(StringComparer.Ordinal).ToArray();
        var counts = await PerturbedRows.ReadAsync(
            session,
            perturbed,
            new WantedCounts
            {
                Versions = ground.Versions,
                Pairs = wanted,
                Owned = owned,
                Sources = ground.SourcesOf(measures),
                Natures = ground.NaturesOf(measures),
                TakesArea = (measure, period, area) => BlockOf(ground, measure, period, area) is not null,
            },
            cancellationToken
        );
        return new BlockCounts(
            counts.Rows.ConvertAll(row => new BlockCount(
                row.Measure,
                row.Period,
                BlockOf(ground, row.Measure, row.Period, row.Area)!,
                row.Breakdown,
                row.Count
            )),
            counts.Unfit,
            counts.Findings
        );
    }

    /// <summary>The block that an area counts for; null where its numbers come from another level.</summary>
    private static string? BlockOf(TrialGround ground, string measure, string period, string area) =>
        ground.Tree.Contains(area) && ground.Tree[area].Level == ground.LevelOf(measure, period)
            ? ground.Tree.AncestorAt(area, ground.BlockLevel)
            : null;
}
