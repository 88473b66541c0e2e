using System.Text.Json;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests;

/// <summary>
/// Reads reference vectors; where they are absent the test is skipped.
/// </summary>
internal static class Reference
{
    public static JsonElement Read(string file, string id)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(SharedData.Require($"vectors/{file}")));
        return document
            .RootElement.GetProperty("vectors")
            .EnumerateArray()
            .First(vector => vector.GetProperty("id").GetString() == id)
            .Clone();
    }

    public static JsonElement In(this JsonElement element, params string[] path) =>
        path.Aggregate(element, (inner, name) => inner.GetProperty(name));

    public static double[] ToNumbers(this JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetDouble())];

    public static int[] ToIntegers(this JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetInt32())];

    public static IReadOnlyList<int>[] ToNeighbours(this JsonElement array) =>
        [.. array.EnumerateArray().Select(item => item.ToIntegers())];

    /// <summary>Null in the vector is an unknown value.</summary>
    public static Value[] ToValues(this JsonElement array) => [.. array.EnumerateArray().Select(ToValue)];

    public static Value ToValue(this JsonElement item) => item.ValueKind == JsonValueKind.Null ? Value.Unknown : item.GetDouble();

    public static Value[] AsValues(this IEnumerable<double> numbers) => [.. numbers.Select(number => Value.Of(number))];

    /// <summary>Equal within a tolerance relative to the expected number; null expects no number.</summary>
    public static void ShouldMatch(this Value actual, JsonElement expected, double tolerance, string what)
    {
        if (expected.ValueKind == JsonValueKind.Null)
        {
            actual.HasNumber.ShouldBeFalse(what);
            return;
        }

        actual.HasNumber.ShouldBeTrue(what);
        actual.Number.ShouldBe(expected.GetDouble(), Math.Max(tolerance, tolerance * Math.Abs(expected.GetDouble())), what);
    }

    public static void ShouldMatch(this IReadOnlyList<Value> actual, JsonElement expected, double tolerance, string what)
    {
        actual.Count.ShouldBe(expected.GetArrayLength(), what);
        for (var i = 0; i < actual.Count; i++)
        {
            actual[i].ShouldMatch(expected[i], tolerance, $"{what}[{i}]");
        }
    }
}
