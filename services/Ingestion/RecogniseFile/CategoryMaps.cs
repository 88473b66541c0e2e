namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>Texts of columns and header lines as categories, where we know better names than the file's own.</summary>
internal static class CategoryMaps
{
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Of(
        IReadOnlyList<(string Attribute, ColumnLook Column)> breakdowns
    ) => Of(breakdowns.Select(pair => (pair.Attribute, (IEnumerable<string>)pair.Column.Texts)));

    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Of(
        IEnumerable<(string Attribute, IEnumerable<string> Texts)> breakdowns
    )
    {
        var maps = new Dictionary<string, IReadOnlyDictionary<string, string>>();
        foreach (var (attribute, texts) in breakdowns)
        {
            var own = texts.Where(text => text.Length > 0 && !CategoryGuess.IsTotal(text)).Distinct().ToArray();
            var guesses = own.Select(text => (Text: text, Guess: CategoryGuess.Of(text))).ToArray();
            // Where one text has no better name, all keep their own: two ways of naming in one attribute confuse.
            if (guesses.Length > 0 && Array.TrueForAll(guesses, pair => pair.Guess?.Attribute == attribute))
            {
                maps[attribute] = guesses.ToDictionary(pair => pair.Text, pair => pair.Guess!.Category);
            }
        }

        return maps;
    }

    /// <summary>The attribute of a column of categories, by what its texts say, else by its label.</summary>
    public static string AttributeOf(ColumnLook column, HashSet<string> taken) =>
        CategoryGuess.AttributeOf(column.Texts) is { } known && taken.Add(known)
            ? known
            : Shortening.Of(column.Name, "gruppe", taken);
}
