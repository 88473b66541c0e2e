using System.Text.Json;

namespace Sozialplanung.RealData.Tests;

/// <summary>What everybody, not signed in, finds of a place.</summary>
internal static class Atlas
{
    /// <summary>The areas of a level are those of the source, in the list and on the map.</summary>
    public static async Task<string> ShouldShowAsync(
        Place place,
        string level,
        IEnumerable<string> expected,
        CancellationToken cancellationToken
    )
    {
        string[] codes = [.. expected.Order(StringComparer.Ordinal)];
        var areas = await place.Public.GetAsync($"api/indicators/catalogue/areas?level={level}", cancellationToken);
        CodesOf(areas).ShouldBe(codes);
        var catalogue = await place.Public.GetAsync("api/indicators/catalogue", cancellationToken);
        var hash = catalogue
            .GetProperty("levels")
            .EnumerateArray()
            .Single(one => one.GetProperty("code").GetString() == level)
            .GetProperty("mapHash")
            .GetString();
        var topology = await place.Public.GetAsync($"api/geography/maps/{level}/{hash}.topojson", cancellationToken);
        var shapes = topology.GetProperty("objects").GetProperty("areas").GetProperty("geometries");
        shapes
            .EnumerateArray()
            .Select(shape => shape.GetProperty("properties").GetProperty("code").GetString()!)
            .Order(StringComparer.Ordinal)
            .ShouldBe(codes);
        return $"{level}: {codes.Length} Gebiete, Karte {topology.GetRawText().Length / 1024} KiB";
    }

    /// <summary>The page is there, says nothing of invented data, and nobody could publish alone.</summary>
    public static async Task ShouldBeOpenToAllAsync(
        Place place,
        string indicator,
        string level,
        string period,
        CancellationToken cancellationToken
    )
    {
        var (status, page) = await place.Public.AnswerAsync(
            HttpMethod.Get,
            $"atlas/{indicator}/{level}/{period}",
            null,
            cancellationToken
        );
        (status, page.Contains("<html", StringComparison.Ordinal)).ShouldBe((200, true), page);
        var catalogue = await place.Public.GetAsync("api/indicators/catalogue", cancellationToken);
        catalogue.GetProperty("fictional").GetBoolean().ShouldBeFalse();
        var shown = catalogue
            .GetProperty("indicators")
            .EnumerateArray()
            .Single(one => one.GetProperty("code").GetString() == indicator);
        shown.GetProperty("levels").EnumerateArray().Select(one => one.GetString()).ShouldContain(level);
        var (refused, text) = place.OwnPublication;
        refused.ShouldBeInRange(403, 409, text);
        var reason = JsonSerializer.Deserialize<JsonElement>(text).GetProperty("title");
        place.Print($"Freigabe durch dieselbe Person: {refused} {reason}");
    }

    private static IEnumerable<string> CodesOf(JsonElement areas) =>
        areas.EnumerateArray().Select(area => area.GetProperty("code").GetString()!).Order(StringComparer.Ordinal);
}
