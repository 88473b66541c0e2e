using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>What a header line says, by its labels over the columns of values.</summary>
internal static class HeaderMeanings
{
    private static readonly string[] _units =
    [
        "anzahl",
        "prozent",
        "%",
        "v.h.",
        "eur",
        "euro",
        "tsd. eur",
        "1000",
        "1 000",
        "personen",
        "qkm",
        "ha",
        "tage",
        "jahre",
        "je 1.000 ew",
    ];

    private static readonly string[] _headings =
    [
        "geschlecht",
        "alter",
        "nationalität",
        "staatsangehörigkeit",
        "davon",
        "darunter",
        "und zwar",
        "insgesamt",
        "jahr",
        "stichtag",
    ];

    /// <param name="labels">The labels over the columns of values.</param>
    /// <param name="taken">Attributes that other lines say.</param>
    /// <param name="isOnly">Whether it is the only header line.</param>
    /// <param name="isOverlapping">Whether a line above says „darunter": then these are groups that may overlap, each a measure.</param>
    public static HeaderLine Of(string[] labels, HashSet<string> taken, bool isOnly, bool isOverlapping = false)
    {
        var filled = labels.Where(label => label.Length > 0).ToArray();
        var different = filled.Distinct().ToArray();
        if (
            different.Length == 0
            || Array.TrueForAll(different, IsHeading)
            || Array.TrueForAll(different, IsUnit)
            || (different.Length == 1 && !isOnly && filled.Length == labels.Length)
        )
        {
            return new HeaderLine { Is = HeaderMeaning.Ignore };
        }

        if (Array.TrueForAll(labels, CellKind.IsPeriod))
        {
            return new HeaderLine { Is = HeaderMeaning.Period };
        }

        if (different.Length > 1 && Array.TrueForAll(different, IsMonth))
        {
            return new HeaderLine { Is = HeaderMeaning.Month };
        }

        return !isOverlapping && CategoryGuess.AttributeOf(different) is { } attribute && taken.Add(attribute)
            ? new HeaderLine { Is = HeaderMeaning.Breakdown, Attribute = attribute }
            : new HeaderLine { Is = HeaderMeaning.Measure };
    }

    /// <summary>Merged cells: a label counts for the empty cells to its right where a line below tells those apart.</summary>
    public static bool IsFilled(TableShape shape, int line, int[] columns)
    {
        var below = Enumerable
            .Range(line + 1, shape.Header.Count - line - 1)
            .Where(other =>
                !columns.All(column => shape.Label(other, column) is { Length: 0 } || IsUnit(shape.Label(other, column)))
            )
            .ToArray();
        return shape.Label(line, columns[0]).Length > 0
            && columns.Any(column => shape.Label(line, column).Length == 0)
            && below.Length > 0
            && columns
                .Where(column => shape.Label(line, column).Length == 0)
                .All(column => below.Any(other => shape.Label(other, column).Length > 0));
    }

    /// <summary>Whether the label only names what the lines below it say.</summary>
    public static bool IsHeading(string label) =>
        Array.Exists(_headings, heading => heading.Equals(label, StringComparison.OrdinalIgnoreCase))
        || label.StartsWith("Altersgruppe", StringComparison.OrdinalIgnoreCase);

    public static bool IsTime(string label) => CellKind.IsPeriod(label) || IsMonth(label);

    private static bool IsMonth(string label) =>
        label.Length > 0 && !char.IsAsciiDigit(label[0]) && PeriodReader.NamesMonth(label);

    public static bool IsUnit(string label) =>
        Array.Exists(_units, unit => unit.Equals(label, StringComparison.OrdinalIgnoreCase));
}
