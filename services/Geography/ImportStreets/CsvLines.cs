using System.Text;

namespace Sozialplanung.Geography.ImportStreets;

/// <summary>Splits a text into records of fields as RFC 4180 has it, and knows the line on which each record begins.</summary>
internal static class CsvLines
{
    // A street name with everything around it has a few hundred letters; beyond this a closing quotation mark is missing.
    private const int LongestField = 10_000;

    /// <summary>Errors: <see cref="FormatException"/> with a German sentence that names the line.</summary>
    public static IEnumerable<(int Line, string[] Fields)> Read(string text, char separator)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var (line, start, isQuoted) = (1, 1, false);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            line += letter == '\n' ? 1 : 0;
            if (letter == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append(text[i++]);
            }
            else if (letter == '"' && (isQuoted || field.Length == 0))
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && letter is '\n' || (letter == separator && !isQuoted))
            {
                fields.Add(Take(field));
                if (letter == '\n')
                {
                    yield return (start, [.. fields]);
                    fields.Clear();
                    start = line;
                }
            }
            else if (field.Append(letter).Length > LongestField)
            {
                throw new FormatException(
                    $"Ein Feld, das in Zeile {start} beginnt, ist länger als {LongestField} Zeichen. Fehlt ein Anführungszeichen?"
                );
            }
        }

        if (isQuoted)
        {
            throw new FormatException($"Ein Anführungszeichen, das in Zeile {start} beginnt, wird nicht geschlossen.");
        }

        if (fields.Count > 0 || field.Length > 0)
        {
            yield return (start, [.. fields, Take(field)]);
        }
    }

    private static string Take(StringBuilder field)
    {
        var text = field.ToString().TrimEnd('\r');
        field.Clear();
        return text;
    }
}
