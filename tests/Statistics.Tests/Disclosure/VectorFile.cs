using System.Text.Json;

namespace Sozialplanung.Tests;

/// <summary>The vectors of one reference file by id; where they are absent the test is skipped.</summary>
internal static class VectorFile
{
    /// <summary>Rows for a theory: the ids of the file, or one "absent" so that the theory still has a case.</summary>
    public static TheoryData<string> Ids(string file, Func<JsonElement, bool>? fits = null)
    {
        if (SharedData.Locate($"vectors/{file}") is not { } path)
        {
            return ["absent"];
        }

        return
        [
            .. Vectors(path)
                .Where(vector => fits is null || fits(vector))
                .Select(vector => vector.GetProperty("id").GetString()!),
        ];
    }

    public static JsonElement Read(string file, string id) =>
        Vectors(SharedData.Require($"vectors/{file}")).Single(vector => vector.GetProperty("id").GetString() == id);

    public static int[] Ints(this JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetInt32())];

    public static long[] Longs(this JsonElement array) => [.. array.EnumerateArray().Select(item => (long)item.GetDouble())];

    public static double[] Doubles(this JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetDouble())];

    public static string[] Texts(this JsonElement array) => [.. array.EnumerateArray().Select(item => item.ToString())];

    private static List<JsonElement> Vectors(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.GetProperty("vectors").EnumerateArray().Select(vector => vector.Clone())];
    }
}
