using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.Observations;

/// <summary>
/// Who contributes to a dataset: each has a number that stays the same in all its deliveries. Names do not leave the service.
/// </summary>
internal static class ContributorTable
{
    // Deliveries of one dataset number their contributors one after the other.
    private const string Lock = "select pg_advisory_xact_lock(hashtextextended(@dataset, 10045))";

    private const string Insert = """
        insert into contributor (dataset, number, name)
        select @dataset, coalesce((select max(number) from contributor where dataset = @dataset), 0) + row_number() over (order by name), name
        from unnest(@names) as given (name)
        where not exists (select from contributor known where known.dataset = @dataset and known.name = given.name)
        """;

    private const string Select = """
        select number from unnest(@names) with ordinality as given (name, position) join contributor known using (name)
        where known.dataset = @dataset order by position
        """;

    /// <summary>The numbers of the contributors of a file, in the order of the file.</summary>
    public static async Task<int[]> NumbersAsync(
        DbSession session,
        string dataset,
        Names contributors,
        CancellationToken cancellationToken
    )
    {
        if (contributors.Count == 0)
        {
            return [];
        }

        var given = new
        {
            dataset,
            names = Enumerable.Range(0, contributors.Count).Select(number => contributors[number]).ToArray(),
        };
        await session.ExecuteAsync(Lock, given, cancellationToken);
        await session.ExecuteAsync(Insert, given, cancellationToken);
        return [.. await session.QueryAsync<int>(Select, given, cancellationToken)];
    }
}
