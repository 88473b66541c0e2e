using System.Globalization;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>
/// Rows in which every share is exactly 0 while hardly any other row has one: areas that the provider left out and wrote as a number, as
/// the Monitoring Soziale Stadtentwicklung does with areas of few people.
/// </summary>
internal static class ZeroRowsGuess
{
    private const int FewestColumns = 3;
    private const double MostRows = 0.2;
    private const double MostOtherZeros = 0.05;
    private const int Named = 3;

    public static ImportProfile Of(RecognisedTable table, ImportProfile profile, IReadOnlyList<MeasureDefinition> measures)
    {
        var shares = measures
            .Where(measure => !measure.Additive)
            .Select(measure => measure.Code)
            .ToHashSet(StringComparer.Ordinal);
        var references = profile.Values.Where(value => shares.Contains(value.Measure)).Select(value => value.Column).ToHashSet();
        var columns = table.Values.Where(column => references.Contains(column.Reference)).ToList();
        if (profile.Layout != TableLayout.Wide || columns.Count < FewestColumns)
        {
            return profile;
        }

        var rows = table.Shape.Data.ToLookup(row => columns.TrueForAll(column => IsZero(row[column.Index])));
        var (empty, others) = (rows[true].Count(), rows[false].Count());
        if (
            empty == 0
            || empty > MostRows * (empty + others)
            || rows[false].Sum(row => columns.Count(column => IsZero(row[column.Index])))
                > MostOtherZeros * others * columns.Count
        )
        {
            return profile;
        }

        var names = rows[true]
            .Select(row => table.Area is { } area ? row[area.Column.Index] : $"Zeile {row.Line}")
            .Distinct()
            .ToList();
        table.Notes.Add(
            new RecognitionNote(
                "likely",
                $"In {empty} {(empty == 1 ? "Zeile sind" : "Zeilen sind")} alle Kennzahlen genau 0 ({string.Join(", ", names.Take(Named).Select(name => $"„{name}“"))}{(names.Count > Named ? " …" : "")}): vermutlich vom Datengeber ausgelassene Gebiete. So gelesen steht dort kein Wert; sind es echte Nullen, ändern Sie es unter „Weitere Angaben zum Lesen“."
            )
        );
        return profile with { ExcludedRows = new ExcludedRows { Columns = [.. columns.Select(column => column.Reference)] } };
    }

    private static bool IsZero(string text) =>
        text.Length > 0
        && double.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number == 0;
}
