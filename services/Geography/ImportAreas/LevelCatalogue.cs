using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>The levels an import may use: those stored, and those its profile defines.</summary>
internal static class LevelCatalogue
{
    private const string Known = "select code, name, name_plural, rank, division, is_overlapping from level";

    private const string Insert = """
        insert into level (code, name, name_plural, rank, division, is_overlapping)
        values (@Code, @Name, @NamePlural, @Rank, @Division, @IsOverlapping)
        """;

    private const string Upsert =
        Insert
        + """

            on conflict (code) do update set name = excluded.name, name_plural = excluded.name_plural, rank = excluded.rank,
                                             division = excluded.division, is_overlapping = excluded.is_overlapping
            """;

    /// <summary>Stores what the profile defines and returns all levels by code, with the rules of the profile.</summary>
    public static async Task<IReadOnlyDictionary<string, LevelProfile>> MergeAsync(
        DbSession session,
        AreaProfile profile,
        ImportFindings findings,
        CancellationToken cancellationToken
    )
    {
        var stored = (await session.QueryAsync<LevelRow>(Known, null, cancellationToken)).ToDictionary(
            level => level.Code,
            StringComparer.Ordinal
        );
        var levels = stored.Values.ToDictionary(level => level.Code, level => level.WithRulesOf(profile), StringComparer.Ordinal);
        var mayChange = session.Caller.May(Right.ChangeLevels);
        foreach (var level in profile.Levels.Select(level => level with { Members = level.Members ?? profile.Members }))
        {
            levels[level.Code] = level;
            var row = LevelRow.Of(level, profile.Division);
            if (stored.TryGetValue(level.Code, out var before) && before != row && !mayChange)
            {
                findings.Warn(
                    $"Die Ebene „{level.Code}“ bleibt, wie sie ist; nur ein Verwalter ändert ihre Namen und ihren Rang.",
                    column: "levels"
                );
            }
            else if (before != row)
            {
                await session.ExecuteAsync(mayChange ? Upsert : Insert, row, cancellationToken);
            }
        }

        return levels;
    }

    private sealed record LevelRow(string Code, string Name, string NamePlural, int Rank, string Division, bool IsOverlapping)
    {
        public static LevelRow Of(LevelProfile level, string division) =>
            new(level.Code, level.Name, level.NamePlural, level.Rank, level.Division ?? division, level.Members is not null);

        public LevelProfile WithRulesOf(AreaProfile profile) =>
            new()
            {
                Code = Code,
                Name = Name,
                NamePlural = NamePlural,
                Rank = Rank,
                Division = Division,
                Members = IsOverlapping ? profile.Members ?? new MemberRule() : null,
            };
    }
}
