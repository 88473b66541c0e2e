using System.Text.Json;

namespace Sozialplanung.Attack.Tests.Collecting;

/// <summary>What the analyses that print counts tell of their areas: the value and what it was divided from.</summary>
internal static class AnalysisReadings
{
    public static IReadOnlyList<string> Names { get; } = ["uncertainty", "segregation"];

    private static readonly Dictionary<string, Told> _told = new(StringComparer.Ordinal)
    {
        ["value"] = Told.Value,
        ["numerator"] = Told.Numerator,
        ["group"] = Told.Numerator,
        ["denominator"] = Told.Denominator,
        ["all"] = Told.Denominator,
    };

    public static IEnumerable<Reading> Of(JsonElement analysis, Guid release, string code, string period)
    {
        var columns = analysis
            .GetProperty("columns")
            .EnumerateArray()
            .Select(column => column.GetProperty("code").GetString()!)
            .ToArray();
        foreach (var row in analysis.GetProperty("rows").EnumerateArray())
        {
            var area = row.GetProperty("area").GetString()!;
            foreach (var (column, cell) in columns.Zip(row.GetProperty("cells").EnumerateArray()))
            {
                if (
                    _told.TryGetValue(column, out var told)
                    && cell.GetProperty("number") is { ValueKind: JsonValueKind.Number } number
                )
                {
                    yield return new Reading("Auswertung", release, code, area, period, told, number.GetDecimal(), "");
                }
            }
        }
    }
}
