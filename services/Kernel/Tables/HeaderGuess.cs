namespace Sozialplanung.Tables;

/// <summary>Which of the first lines of a table holds the names of its columns.</summary>
public static class HeaderGuess
{
    /// <summary>
    /// The first line as wide as most that holds words alone, each once, and among them one that can be the name of such a column; titles
    /// above are narrower. 0: there is none.
    /// </summary>
    /// <param name="head">The first lines that are not empty, with their numbers.</param>
    /// <param name="isTitle">Whether a text may be the name of a column of such a table.</param>
    public static int Of(IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> head, Func<string, bool> isTitle)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(isTitle);
        var usual = head.Count == 0 ? 0 : head.Select(row => row.Cells.Count).Order().ElementAt(head.Count / 2);
        return head.Where(row =>
                row.Cells.Count >= usual * 0.8
                && Filled(row.Cells) >= Math.Max(2, usual * 0.6)
                && row.Cells.All(cell => cell.Length == 0 || cell.Any(char.IsLetter))
                && row.Cells.Where(cell => cell.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Count()
                    == Filled(row.Cells)
                && row.Cells.Any(isTitle)
            )
            .Select(row => row.Line)
            .FirstOrDefault();
    }

    private static int Filled(IReadOnlyList<string> cells) => cells.Count(cell => cell.Length > 0);
}
