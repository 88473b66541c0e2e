using System.Text.Json;
using System.Text.Unicode;

namespace Sozialplanung.Geometry.GeoJson;

/// <summary>Whether the texts of a file can be read at all: JSON looks into them only when they are asked for.</summary>
internal static class GeoJsonTexts
{
    /// <summary>Errors: <see cref="GeoFormatException"/> that names the line.</summary>
    public static void Check(ReadOnlySpan<byte> utf8, JsonReaderOptions options)
    {
        if (!Utf8.IsValid(utf8))
        {
            throw new GeoFormatException(
                $"GeoJSON ist immer in UTF-8 geschrieben; Zeile {LineOfInvalid(utf8)} dieser Datei enthält andere Zeichen."
                    + " Bitte speichern Sie die Datei mit der Zeichenkodierung UTF-8."
            );
        }

        var reader = new Utf8JsonReader(utf8, options);
        while (reader.Read())
        {
            if (
                reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
                && reader.ValueIsEscaped
                && !IsWhole(reader)
            )
            {
                var line = 1 + utf8[..(int)reader.TokenStartIndex].Count((byte)'\n');
                throw new GeoFormatException(
                    $"In Zeile {line} steht ein halbes Zeichen (\\uD800 bis \\uDFFF); das ist kein Text."
                );
            }
        }
    }

    private static bool IsWhole(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static int LineOfInvalid(ReadOnlySpan<byte> utf8)
    {
        var line = 1;
        while (utf8.IndexOf((byte)'\n') is var end and >= 0 && Utf8.IsValid(utf8[..end]))
        {
            utf8 = utf8[(end + 1)..];
            line++;
        }

        return line;
    }
}
