using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.ProposeAreas;

/// <summary>The levels of the installation, the whole first and overlapping ones last.</summary>
internal static class KnownLevels
{
    public static Task<List<KnownLevel>> ReadAsync(GeographyDb session, CancellationToken cancellationToken) =>
        session
            .Levels.OrderBy(level => level.IsOverlapping)
            .ThenBy(level => level.Rank)
            .ThenBy(level => level.Code)
            .Select(level => new KnownLevel
            {
                Code = level.Code,
                Name = level.Name,
                NamePlural = level.NamePlural,
                Rank = level.Rank,
                IsOverlapping = level.IsOverlapping,
                Division = level.Division,
            })
            .ToListAsync(cancellationToken);
}
