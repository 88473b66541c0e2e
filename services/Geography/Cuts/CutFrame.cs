using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.Cuts;

/// <summary>A block as it lies in the Gebietsstand.</summary>
internal sealed record Block(string Code, string Name, string? Parent, string? Before, string[] Path);

/// <summary>What a Zuschnitt is made on: the blocks of a Gebietsstand, and where they belong today.</summary>
internal sealed partial class CutFrame
{
    private readonly Dictionary<string, AreaRow> _areas;
    private readonly HashSet<string> _before;

    private CutFrame(Dictionary<string, AreaRow> areas, IReadOnlyDictionary<string, Block> blocks)
    {
        _areas = areas;
        Blocks = blocks;
        _before = [.. blocks.Values.Select(block => block.Before).OfType<string>()];
    }

    public required string Version { get; init; }

    public required LevelRow BlockLevel { get; init; }

    public required string Level { get; init; }

    public required string LevelName { get; init; }

    public required string LevelNamePlural { get; init; }

    public required bool IsNewLevel { get; init; }

    /// <summary>Rank of the level that is next above the blocks today.</summary>
    public required int RankAbove { get; init; }

    /// <summary>By code, in the order of the codes.</summary>
    public IReadOnlyDictionary<string, Block> Blocks { get; }

    /// <summary>The areas of the level that the blocks lie in today.</summary>
    public IReadOnlyCollection<string> Before => _before;

    /// <summary>The name of an area of the Gebietsstand; its code where it has none.</summary>
    public string NameOf(string code) => _areas.TryGetValue(code, out var area) ? area.Name : code;

    /// <summary>Whether an area of another level, or one that the blocks do not touch, has the code: then no new one can have it.</summary>
    public bool IsTaken(string code) =>
        _areas.TryGetValue(code, out var area) && (area.Level != Level || !_before.Contains(code));

    /// <summary>The path of the area that all blocks lie in; empty where there is none.</summary>
    public string[] CommonPath()
    {
        string[]? common = null;
        foreach (var block in Blocks.Values)
        {
            var path = block.Path[..^1];
            common = common is null
                ? path
                : [.. common.Zip(path).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First)];
        }

        return common ?? [];
    }

    /// <summary>The frame of these levels in a Gebietsstand, or a German sentence that says why there is none.</summary>
    /// <param name="session">Whoever asks; of the blocks those that <paramref name="takes"/> lets in.</param>
    /// <param name="version">The Gebietsstand.</param>
    /// <param name="blockLevel">Code of the level of the blocks.</param>
    /// <param name="level">Code of the level that they form.</param>
    /// <param name="newLevelName">Name of that level where it is new.</param>
    /// <param name="newLevelNamePlural">The same for several of its areas.</param>
    /// <param name="takes">Told the path of each block.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<(CutFrame? Frame, string? Fault)> ReadAsync(
        GeographyDb session,
        string version,
        string blockLevel,
        string level,
        string? newLevelName,
        string? newLevelNamePlural,
        Func<string[], bool> takes,
        CancellationToken cancellationToken
    )
    {
        var areas = await session
            .Areas.AsNoTracking()
            .Where(area => area.Version == version)
            .ToDictionaryAsync(area => area.Code, StringComparer.Ordinal, cancellationToken);
        if (areas.Count == 0)
        {
            return (null, $"Einen Gebietsstand „{version}“ gibt es nicht.");
        }

        var levels = await session.Levels.AsNoTracking().ToDictionaryAsync(known => known.Code, cancellationToken);
        var present = areas.Values.Select(area => area.Level).ToHashSet(StringComparer.Ordinal);
        var coarser = levels
            .Values.Where(known => present.Contains(known.Code) && !known.IsOverlapping)
            .Where(known => known.Code == blockLevel || known.CellMetres is null)
            .OrderByDescending(known => known.Rank)
            .SkipWhile(known => known.Code != blockLevel)
            .Skip(1)
            .FirstOrDefault();
        if (FaultOf(version, blockLevel, level, (newLevelName, newLevelNamePlural), levels, present, coarser) is { } fault)
        {
            return (null, fault);
        }

        if (areas.Values.Any(area => area.Level == blockLevel && area.SquareMetres is null))
        {
            return (
                null,
                $"Auf der Ebene {levels[blockLevel].Name} haben Gebiete im Gebietsstand {version} keine Grenzen; ohne sie lassen sich keine Gebiete daraus bilden."
            );
        }

        var blocks = areas
            .Values.Where(area => area.Level == blockLevel && takes(area.Path))
            .OrderBy(area => area.Code, StringComparer.Ordinal)
            .ToDictionary(area => area.Code, area => BlockOf(area, areas, level), StringComparer.Ordinal);
        var stored = levels.GetValueOrDefault(level);
        return (
            new CutFrame(areas, blocks)
            {
                Version = version,
                BlockLevel = levels[blockLevel],
                Level = level,
                LevelName = stored?.Name ?? newLevelName!.Trim(),
                LevelNamePlural = stored?.NamePlural ?? newLevelNamePlural!.Trim(),
                IsNewLevel = !present.Contains(level),
                RankAbove = coarser!.Rank,
            },
            null
        );
    }

    private static Block BlockOf(AreaRow area, Dictionary<string, AreaRow> areas, string level)
    {
        var above = area.Path[..^1];
        return new Block(
            area.Code,
            area.Name,
            above.LastOrDefault(code => areas[code].Level != level),
            above.LastOrDefault(code => areas[code].Level == level),
            area.Path
        );
    }

    private static string? FaultOf(
        string version,
        string blockLevel,
        string level,
        (string? One, string? Several) newNames,
        Dictionary<string, LevelRow> levels,
        HashSet<string> present,
        LevelRow? coarser
    )
    {
        if (!present.Contains(blockLevel) || levels[blockLevel].IsOverlapping)
        {
            return $"Auf der Ebene „{blockLevel}“ hat der Gebietsstand {version} keine Gebiete, die als Blöcke dienen können.";
        }

        if (coarser is null)
        {
            return $"Über der Ebene {levels[blockLevel].Name} gibt es keine; als Blöcke dienen nur Gebiete, die in anderen liegen.";
        }

        if (present.Contains(level))
        {
            return coarser.Code == level
                ? null
                : $"Aus Blöcken der Ebene {levels[blockLevel].Name} lassen sich Gebiete der Ebene {coarser.Name} bilden, die gleich darüber liegt, oder eine neue Ebene dazwischen.";
        }

        if (levels.TryGetValue(level, out var stored))
        {
            return !stored.IsOverlapping && stored.Rank > coarser.Rank && stored.Rank < levels[blockLevel].Rank
                ? null
                : $"Die Ebene {stored.Name} liegt nicht zwischen {coarser.Name} und {levels[blockLevel].Name}. Bitte eine andere wählen.";
        }

        return !LevelCode().IsMatch(level)
                ? "Der Schlüssel der neuen Ebene besteht aus Kleinbuchstaben, Ziffern, - und _, höchstens 40 Zeichen."
            : string.IsNullOrWhiteSpace(newNames.One) ? $"Die Ebene „{level}“ ist neu. Bitte nennen Sie ihren Namen."
            : string.IsNullOrWhiteSpace(newNames.Several)
                ? $"Die Ebene „{newNames.One.Trim()}“ ist neu. Bitte nennen Sie ihren Namen auch in der Mehrzahl."
            : null;
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9_-]{0,39}$")]
    private static partial Regex LevelCode();
}
