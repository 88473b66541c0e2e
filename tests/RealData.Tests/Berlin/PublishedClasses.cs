using System.Text.Json;

namespace Sozialplanung.RealData.Tests.Berlin;

/// <summary>The classes of an index as the platform answers them, held against those that were published.</summary>
internal static class PublishedClasses
{
    /// <summary>Class names by area; areas without one are left out.</summary>
    public static Dictionary<string, string> Of(JsonElement index, string part) =>
        index
            .GetProperty("areas")
            .EnumerateArray()
            .Where(area => area.GetProperty(part).GetProperty("class").ValueKind == JsonValueKind.Number)
            .ToDictionary(
                area => area.GetProperty("code").GetString()!,
                area =>
                    index
                        .GetProperty(part)
                        .GetProperty("classes")[area.GetProperty(part).GetProperty("class").GetInt32() - 1]
                        .GetProperty("name")
                        .GetString()!,
                StringComparer.Ordinal
            );

    /// <summary>Areas whose class is not the published one, and areas that have one here alone or there alone.</summary>
    public static string[] Deviating(JsonElement index, string part, IReadOnlyDictionary<string, string> published)
    {
        var classes = Of(index, part);
        return
        [
            .. classes
                .Keys.Union(published.Keys)
                .Where(area => classes.GetValueOrDefault(area) != published.GetValueOrDefault(area))
                .Order(StringComparer.Ordinal),
        ];
    }
}
