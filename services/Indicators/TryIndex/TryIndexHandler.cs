using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.ComputeIndex;
using Sozialplanung.Indicators.Indexes;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.TryIndex;

/// <summary>
/// Computes a draft over the cells its reader is shown. They are his to read one by one, so unlike a new indicator a new index tells him
/// nothing he could not compute himself.
/// </summary>
internal sealed class TryIndexHandler(ServiceDatabase<IndicatorsDb> database, ReleaseFrames frames, IConfiguration configuration)
{
    private readonly int _cellLimit = configuration.GetValue("Values:CellLimit", 100_000);

    public async Task<(TriedIndex? Tried, ProblemHttpResult? Refusal)> TryAsync(
        IndexDraft draft,
        Viewer viewer,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(viewer.Session, cancellationToken);
        var (frame, refusal) = await frames.FindAsync(session, draft.Release, cancellationToken);
        if (frame is null)
        {
            return (null, refusal);
        }

        var tried = new TriedIndex { Words = IndexWords.Of(draft.Definition, frame) };
        var written = IndexCheck.Of(draft.Definition).Select(fault => new IndexFault(fault.Text, fault.Column)).ToList();
        if (written.Count > 0)
        {
            return (tried with { Faults = written }, null);
        }

        var (plan, faults) = IndexPlan.Of(frame, draft.Definition, draft.Period);
        if (plan is not null && ReadIndexHandler.TooLarge(plan, _cellLimit) is { } tooLarge)
        {
            return (tried with { Faults = [new IndexFault(tooLarge, null)] }, null);
        }

        if (plan is null)
        {
            return (tried with { Faults = [.. faults.Select(fault => new IndexFault(fault, null))] }, null);
        }

        var input = await IndexInput.ReadAsync(session, viewer, plan, cancellationToken);
        return (tried with { Result = IndexComputation.Of(plan, input, viewer) }, null);
    }
}
