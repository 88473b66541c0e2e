using Npgsql;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.DefineDataset;

internal enum DefineOutcome
{
    Stored,
    NotAllowed,
    FolderTaken,
}

internal sealed class DefineDatasetHandler(ServiceDatabase database)
{
    private const string Store = """
        insert into dataset (code, name, organisation, place, place_path, folder, definition, updated_by)
        values (@Code, @Name, @Organisation, @Place, case when @Place = '' then '{}' else coalesce((select path from area where code = @Place), array[@Place]) end,
                @folder, @json::jsonb, @user)
        on conflict (code) do update set
            name = excluded.name, organisation = excluded.organisation, place = excluded.place, place_path = excluded.place_path,
            folder = excluded.folder, definition = excluded.definition, version = dataset.version + 1, updated_at = now(), updated_by = excluded.updated_by
        """;

    public async Task<DefineOutcome> HandleAsync(DatasetDefinition definition, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        try
        {
            await session.ExecuteAsync(
                Store,
                new
                {
                    definition.Code,
                    definition.Name,
                    definition.Organisation,
                    definition.Place,
                    folder = definition.Schedule?.Folder ?? definition.Code,
                    json = DefinitionJson.Write(definition),
                    user = caller.UserName,
                },
                cancellationToken
            );
            await session.CommitAsync(cancellationToken);
            return DefineOutcome.Stored;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return DefineOutcome.NotAllowed;
        }
        catch (PostgresException e)
            when (e is { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "dataset_folder_key" })
        {
            return DefineOutcome.FolderTaken;
        }
    }
}
