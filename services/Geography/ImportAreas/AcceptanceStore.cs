using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>Keeps who accepted which place of an area, and why. What was said of an area before went with that area.</summary>
internal static class AcceptanceStore
{
    private const string Insert = """
        insert into area_acceptance (version, area, path, finding, reason, accepted_by, accepted_at)
        select @version, a.code, a.path, n.finding, n.reason, @by, @at
        from unnest(@codes::text[], @findings::text[], @reasons::text[]) n (code, finding, reason)
        join area a on a.version = @version and a.code = n.code
        on conflict do nothing
        """;

    public static async Task PutAsync(
        GeographyDb session,
        string version,
        IReadOnlyList<CheckedPlacement> placements,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        if (placements.Count == 0)
        {
            return;
        }

        await session.ExecuteAsync(
            Insert,
            new
            {
                version,
                by = session.Caller.UserName,
                at,
                codes = placements.Select(placement => placement.Code).ToArray(),
                findings = placements.Select(placement => placement.Text).ToArray(),
                reasons = placements.Select(placement => placement.Reason).ToArray(),
            },
            cancellationToken
        );
    }
}
