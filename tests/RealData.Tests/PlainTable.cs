using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sozialplanung.RealData.Tests;

/// <summary>Reads the published files in the plainest way: what the platform makes of them is held against it.</summary>
internal static class PlainTable
{
    /// <summary>The lines of a CSV file as cells; quotes are taken off, a line break inside quotes is not expected.</summary>
    public static IEnumerable<string[]> Rows(string file, char separator) =>
        File.ReadLines(file).Select(line => Cells(line.TrimStart('\uFEFF'), separator));

    /// <summary>The rows below the header by column name.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Named(string file, char separator)
    {
        string[]? header = null;
        foreach (var cells in Rows(file, separator))
        {
            if (header is not null)
            {
                yield return header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
            }

            header ??= cells;
        }
    }

    /// <summary>The values of a property of all features of a GeoJSON or KML file, in their order.</summary>
    public static string[] Property(string file, string property) =>
        Path.GetExtension(file) == ".kml"
            ?
            [
                .. Regex
                    .Matches(File.ReadAllText(file), $"""<SimpleData name="{property}">([^<]*)<""")
                    .Select(match => match.Groups[1].Value),
            ]
            :
            [
                .. JsonSerializer
                    .Deserialize<JsonElement>(File.ReadAllText(file))
                    .GetProperty("features")
                    .EnumerateArray()
                    .Select(feature => feature.GetProperty("properties").GetProperty(property).ToString()),
            ];

    private static string[] Cells(string line, char separator)
    {
        List<string> cells = [];
        var cell = new StringBuilder();
        var isQuoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (letter == separator && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(letter);
            }
        }

        return [.. cells, cell.ToString()];
    }
}
