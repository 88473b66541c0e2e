using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.Deliveries;

/// <summary>Makes a delivery of a stored file, or finds the one that the very same file has made before.</summary>
internal static class DeliveryIntake
{
    private const int LongestName = 200;

    // Two uploads of one file at the same moment: the second waits for the first.
    private const string Lock = "select pg_advisory_xact_lock(hashtextextended(@dataset || @Sha256, 0))";

    // A file counts as repeated while it is being checked, or as long as what it brought is in force: if another delivery has
    // replaced it since, bringing the old file again is a correction.
    private const string FindRepeated = """
        select d.id from delivery d
        where d.dataset = @dataset and d.sha256 = @Sha256 and d.given_period is not distinct from @period
          and (d.state in ('received', 'checking')
               or (d.state = 'accepted' and not exists (
                   select from delivery later where later.dataset = d.dataset and later.state = 'accepted'
                   and later.received_at > d.received_at and later.periods && d.periods)))
        order by d.received_at desc limit 1
        """;

    private const string Insert = """
        insert into delivery (id, dataset, file_name, sha256, size, stored_file, given_period, dataset_version, received_by)
        select @id, code, @shownName, @Sha256, @Size, @Name, @period, version, @user from dataset where code = @dataset
        """;

    public static async Task<(Guid DeliveryId, bool IsRepeated)> TakeAsync(
        DbSession session,
        DatasetDefinition definition,
        string fileName,
        string? given,
        StoredFile file,
        CancellationToken cancellationToken
    )
    {
        var dataset = definition.Code;
        var period = given ?? PeriodOf(definition.Profile.Period, fileName);
        await session.ExecuteAsync(Lock, new { dataset, file.Sha256 }, cancellationToken);
        if (
            await session.SingleOrDefaultAsync<Guid?>(
                FindRepeated,
                new
                {
                    dataset,
                    file.Sha256,
                    period,
                },
                cancellationToken
            ) is
            { } before
        )
        {
            return (before, true);
        }

        var id = Guid.CreateVersion7();
        await session.ExecuteAsync(
            Insert,
            new
            {
                id,
                dataset,
                shownName = ShownName(fileName),
                file.Sha256,
                file.Size,
                file.Name,
                period,
                user = session.Caller.UserName,
            },
            cancellationToken
        );
        return (id, false);
    }

    /// <summary>The same table under the name of another year is another delivery.</summary>
    private static string? PeriodOf(PeriodSource source, string fileName) =>
        source is { FileName: true, Column: null, Line: null } ? new PeriodReader(source).ReadFileName(fileName) : null;

    /// <summary>The provider's name for the file, for people to read only: without folders and control characters, and
    /// bounded.</summary>
    private static string ShownName(string fileName)
    {
        var name = string.Concat(fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..].Where(letter => !char.IsControl(letter)))
            .Trim();
        return name.Length == 0 ? "Lieferung"
            : name.Length <= LongestName ? name
            : name[^LongestName..];
    }
}
