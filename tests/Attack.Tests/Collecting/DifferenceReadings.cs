using System.Text.Json;

namespace Sozialplanung.Attack.Tests.Collecting;

/// <summary>What the comparison of two releases by value tells of cells of both.</summary>
internal static class DifferenceReadings
{
    private const string Channel = "Vergleich nach Werten";

    public static IEnumerable<Reading> Of(JsonElement differences)
    {
        var now = differences.GetProperty("releaseId").GetGuid();
        var before = differences.GetProperty("previousId") is { ValueKind: JsonValueKind.String } previous
            ? previous.GetGuid()
            : Guid.Empty;
        return differences
            .GetProperty("differences")
            .EnumerateArray()
            .SelectMany(one => Cell(one, "before", before).Concat(Cell(one, "now", now)));
    }

    private static IEnumerable<Reading> Cell(JsonElement difference, string side, Guid release)
    {
        var cell = difference.GetProperty(side);
        if (release == Guid.Empty || cell.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        var (indicator, area, period) = (Text(difference, "indicator"), Text(difference, "area"), Text(difference, "period"));
        var value = cell.GetProperty("value");
        yield return value.ValueKind == JsonValueKind.Number
            ? new Reading(Channel, release, indicator, area, period, Told.Value, value.GetDecimal(), "")
            : new Reading(Channel, release, indicator, area, period, Told.Sign, 0, Text(cell, "state"));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
