using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Sozialplanung.Geography.CsvFiles;

/// <summary>CSV as a German spreadsheet opens it by double click: semicolons, and a mark before the umlauts.</summary>
internal static class CsvFile
{
    public static FileContentHttpResult Of(string text, string name) =>
        TypedResults.File(
            [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
            "text/csv; charset=utf-8",
            $"{name}.csv"
        );

    /// <summary>A text as it stands in a field.</summary>
    public static string Cell(string text) =>
        text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
