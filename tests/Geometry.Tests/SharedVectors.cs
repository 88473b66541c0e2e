using System.Text.Json;
using Sozialplanung.Statistics;
using Sozialplanung.Tests;

namespace Sozialplanung.Geometry.Tests;

/// <summary>Reads one vector of a file of reference results; where the folder is absent the test is skipped.</summary>
internal static class SharedVectors
{
    public static JsonElement Read(string file, string id)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedData.Require($"vectors/{file}")));
        return document
            .RootElement.GetProperty("vectors")
            .EnumerateArray()
            .Single(v => v.GetProperty("id").GetString() == id)
            .Clone();
    }

    public static double[] Numbers(this JsonElement array, double none = double.NaN) =>
        [.. array.EnumerateArray().Select(number => number.ValueKind == JsonValueKind.Null ? none : number.GetDouble())];

    public static Value[] Values(this JsonElement array) => [.. array.Numbers().Select(Value.Of)];

    public static JsonElement At(this JsonElement element, params string[] path) =>
        path.Aggregate(element, (current, name) => current.GetProperty(name));

    public static void ShouldBeNear(this IEnumerable<Value> actual, IEnumerable<double> expected, double relative) =>
        actual.Select(value => value.Number).ShouldBeNear(expected, relative);

    public static void ShouldBeNear(this IEnumerable<double> actual, IEnumerable<double> expected, double relative)
    {
        var pairs = actual.Zip(expected).ToList();
        pairs.Count.ShouldBe(expected.Count());
        foreach (var (a, e) in pairs)
        {
            a.ShouldBe(e, relative * Math.Max(1, Math.Abs(e)));
        }
    }
}
