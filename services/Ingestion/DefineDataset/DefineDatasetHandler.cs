using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sozialplanung.Ingestion.Measures;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.DefineDataset;

internal sealed class DefineDatasetHandler(ServiceDatabase<IngestionDb> database, TimeProvider clock)
{
    private const string FolderIsUnique = "ix_dataset_folder";

    public async Task<DefineOutcome> HandleAsync(
        DatasetDefinition definition,
        string reason,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var row = await session.Datasets.FindAsync([definition.Code], cancellationToken);
        if (row is null && await IsHiddenAsync(definition.Code, cancellationToken))
        {
            return new DefineOutcome.NotAllowed();
        }

        var before = row is null ? null : row.ReadDefinition();
        if (await ForeignRules.ObjectionAsync(session, definition, before, cancellationToken) is { } refused)
        {
            return refused;
        }

        await MeasureOwners.HoldAsync(session, cancellationToken);
        if (await ObjectionAsync(definition, cancellationToken) is { } objection)
        {
            return new DefineOutcome.MeasureTaken(objection);
        }

        row ??= session.Add(new DatasetRow { Code = definition.Code }).Entity;
        row.Name = definition.Name;
        row.Organisation = definition.Organisation;
        row.Place = definition.Place;
        row.PlacePath =
            definition.Place.Length == 0
                ? []
                : await session.PathOfAreaAsync(definition.Place, cancellationToken) ?? [definition.Place];
        row.Folder = definition.Schedule?.Folder ?? definition.Code;
        // Saved again as it was, it reads files as it did: only a change lets the same file be read anew.
        var written = DefinitionJson.Write(definition);
        var isChanged = row.DefinitionVersion == 0 || DefinitionJson.Write(row.ReadDefinition()) != written;
        row.DefinitionVersion += isChanged ? 1 : 0;
        row.Definition = written;
        row.UpdatedAt = clock.GetUtcNow();
        row.UpdatedBy = caller.UserName;
        if (isChanged)
        {
            session.Add(
                new DatasetVersionRow
                {
                    Dataset = row.Code,
                    Number = row.DefinitionVersion,
                    Definition = written,
                    ChangedAt = row.UpdatedAt,
                    ChangedBy = row.UpdatedBy,
                    Reason = reason,
                }
            );
        }

        return await CommitAsync(session, cancellationToken);
    }

    /// <summary>Whether the code is that of a dataset the caller may not see.</summary>
    private async Task<bool> IsHiddenAsync(string code, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        return await session.Datasets.AnyAsync(dataset => dataset.Code == code, cancellationToken);
    }

    private async Task<string?> ObjectionAsync(DatasetDefinition definition, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        return await MeasureOwners.ObjectionAsync(session, definition, cancellationToken);
    }

    private static async Task<DefineOutcome> CommitAsync(IngestionDb session, CancellationToken cancellationToken)
    {
        try
        {
            await session.CommitAsync(cancellationToken);
            return new DefineOutcome.Stored();
        }
        catch (DbUpdateException e)
            when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege })
        {
            return new DefineOutcome.NotAllowed();
        }
        catch (DbUpdateException e)
            when (e.InnerException
                    is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: FolderIsUnique }
            )
        {
            return new DefineOutcome.FolderTaken();
        }
    }
}
