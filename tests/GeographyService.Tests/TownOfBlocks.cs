using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;
using static Sozialplanung.GeographyService.Tests.RunningGeography;

namespace Sozialplanung.GeographyService.Tests;

/// <summary>
/// The town of squares with two blocks (500 m wide, 2 km high) in each of its four Stadtteile, and requests about its Zuschnitte.
/// From west to east the blocks are 11a, 11b, 12a, 12b (Gemeinde 1), 21a, 21b, 22a, 22b (Gemeinde 2).
/// </summary>
internal sealed class TownOfBlocks(RunningGeography geography, string version)
{
    public static readonly string[] Blocks = ["11a", "11b", "12a", "12b", "21a", "21b", "22a", "22b"];
    private static readonly Town _town = new();

    public string Version => version;

    public static async Task<TownOfBlocks> ImportAsync(RunningGeography geography, CancellationToken cancellationToken)
    {
        var town = new TownOfBlocks(geography, NewVersion());
        await town.ImportAgainAsync(cancellationToken);
        return town;
    }

    public async Task ImportAgainAsync(CancellationToken cancellationToken) =>
        (
            await geography.ImportAsync(
                Town.Collection([.. _town.Features, .. Blocks.Select(BlockFeature)]),
                new
                {
                    version,
                    levels = (object[])
                        [
                            .. Town.Levels,
                            new
                            {
                                code = "wohnblock",
                                name = "Baublock",
                                namePlural = "Baublöcke",
                                rank = 3,
                            },
                        ],
                    levelProperty = "ebene",
                    crs = Town.Crs,
                    parent = "teil_von",
                },
                cancellationToken
            )
        ).ShouldBeOk();

    /// <summary>A Zuschnitt of the Baublöcke into Stadtteile, as they are today.</summary>
    public async Task<JsonElement> DraftAsync(
        CancellationToken cancellationToken,
        object? change = null,
        Role role = Role.Verwalter,
        string place = ""
    ) =>
        (await TryDraftAsync(change ?? new { }, cancellationToken, role, place)) is { Status: HttpStatusCode.Created } drafted
            ? drafted.Body
            : throw new InvalidOperationException("Not drafted.");

    public Task<Answer> TryDraftAsync(
        object change,
        CancellationToken cancellationToken,
        Role role = Role.Verwalter,
        string place = ""
    )
    {
        var body = JsonSerializer
            .SerializeToNode(
                new
                {
                    name = "Nord",
                    version,
                    blockLevel = "wohnblock",
                    level = "stadtteil",
                }
            )!
            .AsObject();
        foreach (var (member, value) in JsonSerializer.SerializeToNode(change)!.AsObject())
        {
            body[member] = value?.DeepClone();
        }

        return SendAsync(HttpMethod.Post, "/cuts", body, cancellationToken, role, place);
    }

    public Task<Answer> ReadAsync(
        JsonElement cut,
        CancellationToken cancellationToken,
        Role role = Role.Verwalter,
        string place = ""
    ) => SendAsync(HttpMethod.Get, $"/cuts/{IdOf(cut)}", null, cancellationToken, role, place);

    public Task<Answer> SaveAsync(
        JsonElement cut,
        int revision,
        (string Code, string Name)[] areas,
        (string Block, string? Area)[] blocks,
        CancellationToken cancellationToken
    ) =>
        SendAsync(
            HttpMethod.Put,
            $"/cuts/{IdOf(cut)}",
            new
            {
                revision,
                name = "Nord",
                note = "Variante",
                areas = Areas(areas),
                blocks = Assigned(blocks),
            },
            cancellationToken
        );

    public Task<Answer> MeasureAsync(
        JsonElement cut,
        (string Code, string Name)[] areas,
        (string Block, string? Area)[] blocks,
        CancellationToken cancellationToken
    ) =>
        SendAsync(
            HttpMethod.Post,
            $"/cuts/{IdOf(cut)}/measures",
            new { areas = Areas(areas), blocks = Assigned(blocks) },
            cancellationToken
        );

    public Task<Answer> HandOverAsync(
        JsonElement cut,
        string to,
        CancellationToken cancellationToken,
        Role role = Role.Verwalter,
        string place = ""
    ) =>
        SendAsync(
            HttpMethod.Post,
            $"/cuts/{IdOf(cut)}/hand-over",
            new
            {
                version = to,
                validFrom = "2027-01-01",
                reason = "Zellen waren zu klein",
            },
            cancellationToken,
            role,
            place
        );

    public async Task<Answer> SendAsync(
        HttpMethod method,
        string path,
        object? body,
        CancellationToken cancellationToken,
        Role role = Role.Verwalter,
        string place = ""
    )
    {
        using var client = geography.Service.As(role, place);
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        return await Answer.OfAsync(await client.SendAsync(request, cancellationToken), cancellationToken);
    }

    public static Guid IdOf(JsonElement cut) => cut.GetProperty("id").GetGuid();

    /// <summary>The blocks of a Zuschnitt as „block: area“.</summary>
    public static string[] LinesOf(JsonElement cut) =>
        [
            .. cut.GetProperty("blocks")
                .EnumerateArray()
                .Select(block => $"{block.GetProperty("code")}: {block.GetProperty("area")}"),
        ];

    /// <summary>All blocks in the areas of their codes but the last letter: today's Stadtteile.</summary>
    public static (string Block, string? Area)[] Today => [.. Blocks.Select(block => (block, (string?)StadtteilOf(block)))];

    public static (string Code, string Name)[] Stadtteile =>
        [.. Blocks.Select(StadtteilOf).Distinct().Select(code => (code, $"Stadtteil {code}"))];

    public static string StadtteilOf(string block) => _town.Stadtteil(block[0] - '0', block[1] - '0');

    private static object BlockFeature(string code, int number) =>
        _town.Square(code, $"Block {code}", "wohnblock", StadtteilOf(code), number * 0.5, 0.5);

    private static object[] Areas((string Code, string Name)[] areas) =>
        [.. areas.Select(area => new { code = area.Code, name = area.Name })];

    private static object[] Assigned((string Block, string? Area)[] blocks) =>
        [.. blocks.Select(block => new { code = block.Block, area = block.Area })];
}
