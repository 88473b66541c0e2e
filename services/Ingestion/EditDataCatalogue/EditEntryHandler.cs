using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.DataCatalogue;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.EditDataCatalogue;

/// <summary>Writes what people say of a dataset, or of one they wish for.</summary>
internal sealed class EditEntryHandler(ServiceDatabase<IngestionDb> database, TimeProvider clock)
{
    /// <summary>The key is a code of a dataset or the id of a wish; without one a new wish is written, or the entry of the dataset that
    /// the request names.</summary>
    public async Task<EditOutcome> SaveAsync(
        string? key,
        EntryRequest request,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        if (CatalogueRules.Fault(WithDataset(key, request)) is { } fault)
        {
            return new EditOutcome.Unusable(fault);
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        var (row, refusal) = await FindAsync(session, key, request, caller, cancellationToken);
        if ((refusal ?? await MissingAsync(session, request, cancellationToken)) is { } objection)
        {
            return objection;
        }

        Write(row!, request);
        (row!.UpdatedAt, row.UpdatedBy) = (clock.GetUtcNow(), caller.UserName);
        await session.CommitAsync(cancellationToken);
        return new EditOutcome.Stored(row.Dataset ?? row.Id.ToString());
    }

    /// <summary>Takes away what was said of a dataset, or a wish. A dataset stays in the catalogue.</summary>
    public async Task<EditOutcome> RemoveAsync(string key, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var row = Guid.TryParse(key, out var id)
            ? await session.CatalogueEntries.FindAsync([id], cancellationToken)
            : await session.CatalogueEntries.SingleOrDefaultAsync(entry => entry.Dataset == key, cancellationToken);
        if (row is null)
        {
            return Unknown(key);
        }

        session.Remove(row);
        await session.CommitAsync(cancellationToken);
        return new EditOutcome.Stored(key);
    }

    private static async Task<(CatalogueEntryRow? Row, EditOutcome? Refusal)> FindAsync(
        IngestionDb session,
        string? key,
        EntryRequest request,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        key ??= request.Dataset;
        if (key is not null && !Guid.TryParse(key, out _))
        {
            return request.Dataset is { } other && other != key
                ? (null, new EditOutcome.Unusable($"Dieser Eintrag gehört zum Datensatz „{key}“, nicht zu „{other}“."))
                : await OfDatasetAsync(session, key, cancellationToken);
        }

        var row = key is null
            ? Add(session, null, await EntryPlace.OfAsync(session, caller, cancellationToken))
            : await session.CatalogueEntries.FindAsync([Guid.Parse(key)], cancellationToken);
        if (row is null)
        {
            return (null, Unknown(key!));
        }

        if (request.Dataset is { } dataset && row.Dataset != dataset)
        {
            if (await session.Datasets.FindAsync([dataset], cancellationToken) is null)
            {
                return (null, Unknown(dataset));
            }

            if (await session.CatalogueEntries.AnyAsync(entry => entry.Dataset == dataset, cancellationToken))
            {
                return (
                    null,
                    new EditOutcome.InTheWay(
                        $"Zum Datensatz „{dataset}“ gibt es schon einen Eintrag. Bitte ergänzen Sie diesen und löschen Sie den Wunsch."
                    )
                );
            }

            row.Dataset = dataset;
        }

        return (row, null);
    }

    private static async Task<(CatalogueEntryRow? Row, EditOutcome? Refusal)> OfDatasetAsync(
        IngestionDb session,
        string code,
        CancellationToken cancellationToken
    ) =>
        await session.Datasets.FindAsync([code], cancellationToken) is { } dataset
            ? (
                await session.CatalogueEntries.SingleOrDefaultAsync(entry => entry.Dataset == code, cancellationToken)
                    ?? Add(session, code, dataset.PlacePath),
                null
            )
            : (null, Unknown(code));

    private static CatalogueEntryRow Add(IngestionDb session, string? dataset, string[] placePath) =>
        session
            .Add(
                new CatalogueEntryRow
                {
                    Id = Guid.CreateVersion7(),
                    Dataset = dataset,
                    PlacePath = placePath,
                }
            )
            .Entity;

    private static async Task<EditOutcome?> MissingAsync(
        IngestionDb session,
        EntryRequest request,
        CancellationToken cancellationToken
    ) =>
        request.Provider is { } provider && await session.Providers.FindAsync([provider], cancellationToken) is null
            ? new EditOutcome.Unusable("Diesen Datengeber gibt es nicht, oder er ist Ihnen nicht zugänglich.")
        : request.Agreement is { } agreement && await session.Agreements.FindAsync([agreement], cancellationToken) is null
            ? new EditOutcome.Unusable("Diese Vereinbarung gibt es nicht, oder sie ist Ihnen nicht zugänglich.")
        : null;

    private static void Write(CatalogueEntryRow row, EntryRequest request)
    {
        row.Title = request.Title.Trim();
        row.Description = request.Description.Trim();
        row.Purpose = request.Purpose.Trim();
        row.Theme = request.Theme;
        row.AskedBy = request.AskedBy.Trim();
        (row.AskedOn, row.NeededBy) = (request.AskedOn, request.NeededBy);
        (row.Provider, row.Agreement) = (request.Provider, request.Agreement);
        row.QualityNote = request.QualityNote.Trim();
        row.Gaps = request.Gaps.Trim();
        row.Write(request.Questions);
        row.Licence = request.Licence;
        row.Terms = request.Terms.Trim();
        row.IsPublic = request.IsPublic;
    }

    private static EntryRequest WithDataset(string? key, EntryRequest request) =>
        request.Dataset is null && key is not null && !Guid.TryParse(key, out _) ? request with { Dataset = key } : request;

    private static EditOutcome.Unknown Unknown(string key) =>
        new(
            Guid.TryParse(key, out _)
                ? "Diesen Eintrag gibt es nicht, oder er ist Ihnen nicht zugänglich."
                : $"Den Datensatz „{key}“ gibt es nicht, oder er ist Ihnen nicht zugänglich."
        );
}
