using System.Globalization;
using System.Text.Json;

namespace Sozialplanung.RealData.Tests;

/// <summary>Values of one indicator and level as JSON-stat gives them.</summary>
public sealed class ReleasedValues
{
    private readonly Dictionary<(string Area, string Period), string> _cells = [];

    public ReleasedValues(JsonElement stat)
    {
        Areas = Categories(stat, "area");
        Periods = Categories(stat, "time");
        Notes = [.. stat.GetProperty("note").EnumerateArray().Select(note => note.GetString()!)];
        var values = stat.GetProperty("value").EnumerateArray().ToArray();
        var status = stat.GetProperty("status");
        for (var i = 0; i < values.Length; i++)
        {
            _cells[(Areas[i / Periods.Count], Periods[i % Periods.Count])] =
                values[i].ValueKind == JsonValueKind.Null
                    ? status.GetProperty(i.ToString(CultureInfo.InvariantCulture)).GetString()!
                    : values[i].GetRawText();
        }
    }

    public IReadOnlyList<string> Areas { get; }

    public IReadOnlyList<string> Periods { get; }

    public IReadOnlyList<string> Notes { get; }

    public int Count => _cells.Count;

    public IReadOnlyDictionary<string, int> States =>
        _cells.Values.Where(cell => !IsNumber(cell)).CountBy(state => state).ToDictionary(StringComparer.Ordinal);

    /// <summary>The number as the answer writes it, or the reason in its place; "–" where there is no such cell.</summary>
    public string At(string area, string period) => _cells.GetValueOrDefault((area, period), "–");

    public decimal? NumberAt(string area, string period) =>
        IsNumber(At(area, period)) ? decimal.Parse(At(area, period), NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    private static bool IsNumber(string cell) => cell[0] is '-' or (>= '0' and <= '9');

    private static string[] Categories(JsonElement stat, string dimension) =>
        [
            .. stat.GetProperty("dimension")
                .GetProperty(dimension)
                .GetProperty("category")
                .GetProperty("index")
                .EnumerateArray()
                .Select(code => code.GetString()!),
        ];
}
