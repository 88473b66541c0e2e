using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.ReadCompleteness;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Waiting;

namespace Sozialplanung.Ingestion.ReadWaitingData;

/// <summary>Reads what waits for the caller among the data that he may see, one item for each dataset and kind.</summary>
internal sealed class WaitingDataReader(ServiceDatabase<IngestionDb> database, CompletenessReader completeness)
{
    public async Task<IReadOnlyList<WaitingItem>> ReadAsync(Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return
        [
            .. WaitingDeliveries.Of(await OpenAsync(session, cancellationToken), caller),
            .. OverdueDatasets.Of(await completeness.ReadAsync(session, null, cancellationToken), completeness.Today),
            .. await ClearingAsync(session, caller, cancellationToken),
            .. await FailedNightAsync(session, caller, cancellationToken),
        ];
    }

    /// <summary>Deliveries that wait, unless a later one of the same periods was accepted: then nobody needs them any more.</summary>
    private static async Task<IReadOnlyList<OpenDelivery>> OpenAsync(IngestionDb session, CancellationToken cancellationToken) =>
        await (
            from delivery in session.Deliveries
            join dataset in session.Datasets on delivery.Dataset equals dataset.Code
            where delivery.State == "unconfirmed" || delivery.State == "quarantined" || delivery.LoadFailure != null
            where
                !session.Deliveries.Any(later =>
                    later.Dataset == delivery.Dataset
                    && later.State == "accepted"
                    && later.ReceivedAt > delivery.ReceivedAt
                    && (delivery.Periods.Length == 0 || later.Periods.Any(period => delivery.Periods.Contains(period)))
                )
            where delivery.State != "withdrawn"
            orderby dataset.Name, delivery.ReceivedAt descending
            select new OpenDelivery(
                delivery.Id,
                delivery.Dataset,
                dataset.Name,
                delivery.FileName,
                delivery.State,
                delivery.ReceivedAt,
                delivery.ReleaseAskedBy
            )
        )
            .AsNoTracking()
            .ToListAsync(cancellationToken);

    private static async Task<IReadOnlyList<WaitingItem>> ClearingAsync(
        IngestionDb session,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        var count = caller.May(Right.ClearAddresses)
            ? await session.ClearingAddresses.CountAsync(address => address.DecidedAt == null, cancellationToken)
            : 0;
        return count == 0
            ? []
            :
            [
                new WaitingItem
                {
                    Kind = WaitingKinds.Clearing,
                    Name = "Klärliste",
                    Sentence =
                        count == 1
                            ? "Eine Anschrift ließ sich keinem Gebiet zuordnen. Wo liegt sie?"
                            : $"{WaitingWords.Number(count)} Anschriften ließen sich keinem Gebiet zuordnen. Wo liegen sie?",
                    Page = "/daten",
                    Count = count,
                },
            ];
    }

    private static async Task<IReadOnlyList<WaitingItem>> FailedNightAsync(
        IngestionDb session,
        Caller caller,
        CancellationToken cancellationToken
    ) =>
        caller.May(Right.WatchNightlyRuns)
        && await session
            .NightlyRuns.AsNoTracking()
            .Where(run => run.Dataset == "")
            .OrderByDescending(run => run.CreatedAt)
            .FirstOrDefaultAsync(cancellationToken)
            is { State: "failed" } run
            ?
            [
                new WaitingItem
                {
                    Kind = WaitingKinds.Failed,
                    Name = "Nachtlauf",
                    Sentence = $"Der letzte Nachtlauf ist gescheitert: {run.Text}",
                    Page = "/daten",
                    Since = run.FinishedAt ?? run.CreatedAt,
                },
            ]
            : [];
}
