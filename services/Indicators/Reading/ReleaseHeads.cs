using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.Reading;

/// <summary>Finds the release a reader asks for: the current one, or one by its id as far as the reader may see it.</summary>
internal static class ReleaseHeads
{
    private const string Find = """
        select id, name, state, published_at, data_as_of, computed_at, false as is_fictional from release
        where computed_at is not null and (case when @id::uuid is null then state = 'published' else id = @id end)
        """;

    public static Task<ReleaseHead?> FindAsync(DbSession session, Guid? id, CancellationToken cancellationToken) =>
        session.SingleOrDefaultAsync<ReleaseHead>(Find, new { id }, cancellationToken);
}
