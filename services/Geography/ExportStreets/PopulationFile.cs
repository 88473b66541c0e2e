using System.Globalization;
using System.Text;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.Tables;

namespace Sozialplanung.Geography.ExportStreets;

/// <summary>Inhabitants by area: the key in the first column, the number in the last.</summary>
internal static class PopulationFile
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static Dictionary<string, int> Read(string text, List<PlacedError> errors)
    {
        var inhabitants = new Dictionary<string, int>(StringComparer.Ordinal);
        try
        {
            using var rows = new CsvFormat { LongestRow = 10_000 }.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)));
            var isFirst = true;
            while (rows.Read())
            {
                if (rows.IsEmptyRow)
                {
                    continue;
                }

                var (code, number) = (rows[0].Trim().ToString(), rows[rows.Count - 1].Trim().ToString());
                if (rows.Count > 1 && TryRead(number, out var count))
                {
                    inhabitants[code] = count;
                }
                else if (!isFirst)
                {
                    errors.Add(new PlacedError($"„{number}“ ist keine Einwohnerzahl.", (int)rows.Line));
                }

                isFirst = false;
            }
        }
        catch (UnreadableFileException e)
        {
            errors.Add(new PlacedError($"Datei mit Einwohnerzahlen: {e.Message}"));
        }

        return inhabitants;
    }

    /// <summary>Areas that have too few, or of which the file says nothing.</summary>
    public static IEnumerable<PlacedError> Faults(
        IReadOnlyDictionary<string, int> inhabitants,
        IEnumerable<(string Code, string Name)> areas,
        int minimum
    )
    {
        foreach (var (code, name) in areas)
        {
            if (!inhabitants.TryGetValue(code, out var count))
            {
                yield return new PlacedError($"Für {name} ({code}) nennt die Datei keine Einwohnerzahl.");
            }
            else if (count < minimum)
            {
                yield return new PlacedError(
                    $"{name} ({code}) hat {count.ToString("N0", _german)} Einwohner; verlangt sind mindestens {minimum.ToString("N0", _german)}. Bitte mit einem Nachbarn zusammenlegen."
                );
            }
        }
    }

    private static bool TryRead(string text, out int count) =>
        int.TryParse(
            text.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out count
        );
}
