using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Maps;
using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.Cuts;

/// <summary>Reads Zuschnitte from their rows and writes them back.</summary>
internal static class CutStore
{
    /// <summary>The blocks of a stored Zuschnitt, or a sentence that says why its Gebietsstand no longer has them.</summary>
    public static Task<(CutFrame? Frame, string? Fault)> FrameOfAsync(
        GeographyDb session,
        CutRow row,
        CancellationToken cancellationToken
    ) =>
        CutFrame.ReadAsync(
            session,
            row.Version,
            row.BlockLevel,
            row.Level,
            row.NewLevelName,
            row.NewLevelNamePlural ?? row.NewLevelName,
            path => row.Path.Length == 0 || path.Contains(row.Path[^1], StringComparer.Ordinal),
            cancellationToken
        );

    public static IReadOnlyList<CutArea> AreasOf(CutRow row) =>
        JsonSerializer.Deserialize<List<CutArea>>(row.Areas, JsonSerializerOptions.Web)!;

    /// <summary>What was saved, as far as the blocks still exist.</summary>
    public static CutState StateOf(CutRow row, CutFrame frame) =>
        new(
            AreasOf(row),
            JsonSerializer
                .Deserialize<Dictionary<string, string>>(row.Blocks, JsonSerializerOptions.Web)!
                .Where(block => frame.Blocks.ContainsKey(block.Key))
                .ToDictionary(block => block.Key, block => block.Value, StringComparer.Ordinal)
        );

    public static string TextOf(IReadOnlyList<CutArea> areas) => JsonSerializer.Serialize(areas, JsonSerializerOptions.Web);

    public static string TextOf(IReadOnlyDictionary<string, string> areaOf) => JsonSerializer.Serialize(areaOf);

    /// <summary>Puts a state into the row of a Zuschnitt.</summary>
    public static void Put(CutRow row, CutFrame frame, CutState state)
    {
        row.Areas = TextOf(state.Areas);
        row.Blocks = TextOf(state.AreaOf);
        row.AreaCount = state.Areas.Count;
        row.BlockCount = frame.Blocks.Count;
        row.MovedBlocks = state.MovedIn(frame);
    }

    public static async Task<Cut> AnswerAsync(
        GeographyDb session,
        CutRow row,
        CutFrame frame,
        CancellationToken cancellationToken
    )
    {
        var state = StateOf(row, frame);
        return new Cut
        {
            Id = row.Id,
            Name = row.Name,
            Note = row.Note,
            Version = row.Version,
            BlockLevel = row.BlockLevel,
            BlockLevelName = frame.BlockLevel.Name,
            Level = row.Level,
            LevelName = frame.LevelName,
            LevelNamePlural = frame.LevelNamePlural,
            IsNewLevel = frame.IsNewLevel,
            Revision = row.Revision,
            ChangedBy = row.ChangedBy,
            ChangedAt = row.ChangedAt,
            HandedOverAs = row.HandedOverAs,
            Map = await MapOfAsync(session, row, cancellationToken),
            Areas = state.Areas,
            Blocks =
            [
                .. frame.Blocks.Values.Select(block => new CutBlock
                {
                    Code = block.Code,
                    Name = block.Name,
                    Parent = block.Parent,
                    Area = state.AreaOf.GetValueOrDefault(block.Code),
                    Before = block.Before,
                }),
            ],
        };
    }

    // A Gebietsstand that was imported before maps were drawn of every one has none yet.
    private static async Task<string> MapOfAsync(GeographyDb session, CutRow row, CancellationToken cancellationToken)
    {
        var maps = session.LevelMaps.Where(map => map.Version == row.Version && map.Level == row.BlockLevel);
        if (!await maps.AnyAsync(cancellationToken))
        {
            await MapStore.RefreshAsync(session, row.Version, [row.BlockLevel], cancellationToken);
            await session.SaveChangesAsync(cancellationToken);
        }

        var hash = await maps.Select(map => map.Hash).SingleAsync(cancellationToken);
        return $"/api/geography/maps/{row.BlockLevel}/{hash}.topojson";
    }
}
