using System.Text.RegularExpressions;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>Several tables below each other on one sheet: one of them is looked at, the others are named.</summary>
internal static partial class SeveralTables
{
    private const int MostCompared = 12;
    private const int MostNamed = 5;

    /// <summary>The position of the table that is meant: what a person has said, else the one with the most numbers.</summary>
    public static int Best(IReadOnlyList<SheetTable> tables, int? wanted, Func<int, int> numbersIn) =>
        wanted is { } said
            ? Math.Min(said, tables.Count)
            : Enumerable.Range(1, Math.Min(tables.Count, MostCompared)).MaxBy(numbersIn);

    /// <summary>How the profile names it: by a title that it alone has and that will be the same next year, else by its
    /// position.</summary>
    public static TableOnSheet Chosen(IReadOnlyList<SheetTable> tables, int position) =>
        tables[position - 1].Title is { } title
        && !Year().IsMatch(title)
        && tables.Count(table => TableLabel.AreSame(table.Title ?? "", title)) == 1
            ? new TableOnSheet { Title = title, Position = position }
            : new TableOnSheet { Position = position };

    public static void Note(IReadOnlyList<SheetTable> tables, TableOnSheet? chosen, int? wanted, RecognisedTable table)
    {
        if (chosen is null)
        {
            return;
        }

        var others = tables
            .Select((one, index) => (Text: one.Called(index + 1), Position: index + 1))
            .Where(one => one.Position != chosen.Position)
            .ToList();
        table.Notes.Add(
            new RecognitionNote(
                wanted is null ? "ask" : "likely",
                $"Auf dem Blatt stehen {tables.Count} Tabellen untereinander. Angesehen ist {tables[chosen.Position - 1].Called(chosen.Position)}; ausgelassen: {string.Join(", ", others.Take(MostNamed).Select(one => one.Text))}{(others.Count > MostNamed ? $" und {others.Count - MostNamed} weitere" : "")}. Eine andere wählen Sie unter „Weitere Angaben zum Lesen“; jede wird ein eigener Datensatz."
            )
        );
    }

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();
}
