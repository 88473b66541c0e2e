using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Sozialplanung.ServiceDefaults.Downloads;

/// <summary>CSV as a German spreadsheet opens it by double click: semicolons, and a mark before the umlauts.</summary>
public static class CsvFile
{
    public const string ContentType = "text/csv; charset=utf-8";

    /// <summary>A download; the name is without its ending.</summary>
    public static FileContentHttpResult Of(string text, string name) =>
        TypedResults.File(Bytes(text), ContentType, $"{name}.csv");

    public static byte[] Bytes(string text) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];

    /// <summary>
    /// A text as it stands in a field: quoted where needed; an apostrophe before what a spreadsheet would take for a formula
    /// (ASVS 5.0, 1.2.10).
    /// </summary>
    public static string Cell(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\0', ..] ? "'" + text : text;
        return safe.AsSpan().ContainsAny(";\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
