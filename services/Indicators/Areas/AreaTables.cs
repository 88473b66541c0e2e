using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.Areas;

/// <summary>Reads the current division.</summary>
internal static class AreaTables
{
    public static async Task<AreaTree> ReadAsync(DbSession session, CancellationToken cancellationToken)
    {
        var levels = await session.QueryAsync<AreaLevel>(
            "select code, name, name_plural, rank, division from area_level order by rank, code",
            null,
            cancellationToken
        );
        var areas = await session.QueryAsync<Area>(
            "select code, name, level, parent, members, null::date as valid_from, null::date as valid_to from area order by position",
            null,
            cancellationToken
        );
        return AreaTree.Build(levels, areas);
    }

    /// <summary>
    /// Whether a place covers the whole district: it is the code of a root. Without areas nobody is limited yet.
    /// </summary>
    public static Task<bool> IsWholeDistrictAsync(DbSession session, string place, CancellationToken cancellationToken) =>
        session.SingleAsync<bool>(
            "select not exists (select from area) or exists (select from area where parent is null and code = @place)",
            new { place },
            cancellationToken
        );
}
