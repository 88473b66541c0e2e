using System.Text.Json;

namespace Sozialplanung.Tests;

/// <summary>The vectors of one reference file by id; empty where the reference data are absent.</summary>
internal static class VectorFile
{
    /// <summary>Rows for a theory: the ids of the file, or one "absent" so that the theory still has a case.</summary>
    public static TheoryData<string> Ids(string file, Func<JsonElement, bool>? fits = null)
    {
        var ids = Read(file)
            .Where(vector => fits is null || fits(vector))
            .Select(vector => vector.GetProperty("id").GetString()!)
            .ToArray();
        return [.. ids.Length == 0 ? ["absent"] : ids];
    }

    /// <summary>The vector, or null where the reference data are absent (SharedData says so in the output).</summary>
    public static JsonElement? Find(string file, string id) =>
        id == "absent" ? null : Read(file).Single(vector => vector.GetProperty("id").GetString() == id);

    public static int[] Ints(this JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetInt32())];

    public static long[] Longs(this JsonElement array) => [.. array.EnumerateArray().Select(item => (long)item.GetDouble())];

    public static double[] Doubles(this JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetDouble())];

    public static string[] Texts(this JsonElement array) => [.. array.EnumerateArray().Select(item => item.ToString())];

    private static List<JsonElement> Read(string file)
    {
        if (SharedData.Find(Path.Combine("vectors", file)) is not { } path)
        {
            return [];
        }

        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.GetProperty("vectors").EnumerateArray().Select(vector => vector.Clone())];
    }
}
