using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.Versions;

internal static class Roots
{
    /// <summary>The areas that lie in no other: who is responsible for one of them is so for all of the Gebietsstand.</summary>
    public static Task<List<string>> RootsAsync(this IQueryable<AreaRow> areas, CancellationToken cancellationToken) =>
        areas
            .Where(area => area.Parent == null && area.Path.Length == 1)
            .Select(area => area.Code)
            .ToListAsync(cancellationToken);
}
