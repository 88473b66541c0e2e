using System.Text.Json.Nodes;

namespace Sozialplanung.WholeSystem;

/// <summary>Every value of a release as it leaves through the gateway: all indicators, levels and years.</summary>
internal static class DemoValues
{
    /// <summary>Per indicator the cells of its JSON-stat with the names of areas and periods, for two readers.</summary>
    public static async Task<SortedDictionary<string, string>> ReadAsync(
        DemoInstallation installation,
        string release,
        CancellationToken cancellationToken
    )
    {
        var values = new SortedDictionary<string, string>(StringComparer.Ordinal);
        (string Name, SignedInPerson SignedInPerson)[] readers =
        [
            ("Statistikstelle", installation.Statistics),
            ("Öffentlichkeit", installation.Anybody),
        ];
        foreach (var (name, reader) in readers)
        {
            var catalogue = await reader.ReadAsync($"api/indicators/catalogue?release={release}", cancellationToken);
            foreach (var indicator in catalogue["indicators"]!.AsArray())
            {
                var code = indicator!["code"]!.GetValue<string>();
                var levels = string.Concat(indicator["levels"]!.AsArray().Select(level => $"&level={level}"));
                var table = await reader.ReadAsync($"api/indicators/values/{code}?release={release}{levels}", cancellationToken);
                values[$"{name}: {code}"] = Cells(table);
            }
        }

        return values;
    }

    private static string Cells(JsonNode table) =>
        string.Join('\n', new[] { "size", "dimension", "value", "status" }.Select(part => table[part]!.ToJsonString()));
}
