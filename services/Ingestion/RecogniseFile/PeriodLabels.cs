using System.Text.RegularExpressions;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>Labels with a period in them: <c>Anzahl_2018</c>, <c>Einwohner 31.12.2020</c>.</summary>
internal static partial class PeriodLabels
{
    /// <summary>The label with <c>{period}</c> in place of the period; null where it names none.</summary>
    public static string? Of(ColumnLook column) =>
        column.Labels is [{ } label] && Period().Match(label) is { Success: true } match && match.Length < label.Length
            ? string.Concat(label.AsSpan(0, match.Index), PeriodColumn.Place, label.AsSpan(match.Index + match.Length))
            : null;

    [GeneratedRegex(@"(?<!\d)(\d{2}\.\d{2}\.(19|20)\d{2}|(19|20)\d{2})(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Period();
}
