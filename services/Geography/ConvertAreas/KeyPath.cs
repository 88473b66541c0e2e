using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.ConvertAreas;

/// <summary>The fewest keys that lead from one Gebietsstand to another.</summary>
internal static class KeyPath
{
    /// <summary>In the order in which they are applied; empty where there is no way.</summary>
    public static IReadOnlyList<ConversionKeyRow> Between(string from, string to, IReadOnlyList<ConversionKeyRow> keys)
    {
        var reached = new Dictionary<string, ConversionKeyRow[]>(StringComparer.Ordinal) { [from] = [] };
        var next = new Queue<string>([from]);
        while (next.TryDequeue(out var here) && here != to)
        {
            foreach (var key in keys.Where(key => key.FromVersion == here && !reached.ContainsKey(key.ToVersion)))
            {
                reached[key.ToVersion] = [.. reached[here], key];
                next.Enqueue(key.ToVersion);
            }
        }

        return reached.GetValueOrDefault(to, []);
    }
}
