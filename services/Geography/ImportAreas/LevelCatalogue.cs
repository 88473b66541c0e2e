using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>The levels an import may use: those stored, and those its profile defines.</summary>
internal static class LevelCatalogue
{
    /// <summary>Stores what the profile defines and returns all levels by code, with the rules of the profile.</summary>
    public static async Task<IReadOnlyDictionary<string, LevelProfile>> MergeAsync(
        GeographyDb session,
        AreaProfile profile,
        ImportFindings findings,
        CancellationToken cancellationToken
    )
    {
        var stored = await session.Levels.ToDictionaryAsync(level => level.Code, StringComparer.Ordinal, cancellationToken);
        var levels = stored.Values.ToDictionary(
            level => level.Code,
            level => WithRulesOf(profile, level),
            StringComparer.Ordinal
        );
        foreach (var level in profile.Levels.Select(level => level with { Members = level.Members ?? profile.Members }))
        {
            levels[level.Code] = level;
            var row = stored.GetValueOrDefault(level.Code) ?? session.Add(new LevelRow { Code = level.Code }).Entity;
            Put(level, profile.Division, row);
            if (session.Entry(row) is { State: EntityState.Modified } changed && !session.Caller.May(Right.ChangeLevels))
            {
                changed.State = EntityState.Unchanged;
                findings.Warn(
                    $"Die Ebene „{level.Code}“ bleibt, wie sie ist; nur ein Verwalter ändert ihre Namen und ihren Rang.",
                    column: "levels"
                );
            }
        }

        await session.SaveChangesAsync(cancellationToken);
        return levels;
    }

    private static void Put(LevelProfile level, string division, LevelRow row)
    {
        row.Name = level.Name;
        row.NamePlural = level.NamePlural;
        row.Rank = level.Rank;
        row.Division = level.Division ?? division;
        row.IsOverlapping = level.Members is not null;
    }

    private static LevelProfile WithRulesOf(AreaProfile profile, LevelRow level) =>
        new()
        {
            Code = level.Code,
            Name = level.Name,
            NamePlural = level.NamePlural,
            Rank = level.Rank,
            Division = level.Division,
            Members = level.IsOverlapping ? profile.Members ?? new MemberRule() : null,
        };
}
