using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>
/// A column whose texts name a whole and groups of it. Groups that may overlap become measures of their own, which are a part of the whole
/// and never added to it; those that divide it become its breakdown.
/// </summary>
internal static class GroupedMeasures
{
    private const int Named = 4;

    /// <summary>Whether some of the texts are groups that may overlap.</summary>
    public static bool Fits(IReadOnlyCollection<string> texts) =>
        texts.Any(text => GroupWords.Of(text).IsOverlapping) || GroupWords.HaveOverlappingAges(texts);

    /// <param name="texts">The texts in the order of the file.</param>
    /// <param name="subject">What is counted, where a text only says „Insgesamt".</param>
    /// <param name="numbersOf">The numbers that stand beside a text.</param>
    /// <param name="notes">Where to say it.</param>
    public static (Dictionary<string, string> Names, List<MeasureDefinition> Measures) Of(
        IReadOnlyCollection<string> texts,
        string subject,
        Func<string, IReadOnlyCollection<string>> numbersOf,
        List<RecognitionNote> notes
    )
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>();
        var measures = new List<MeasureDefinition>();
        var overlapping = new List<string>();
        var attribute = CategoryGuess.AttributeOf(
            texts
                .Select(GroupWords.Of)
                .Where(group => group is { HasWord: true, IsOverlapping: false })
                .Select(group => group.Rest)
        );
        var areAgesOverlapping = GroupWords.HaveOverlappingAges(texts);
        MeasureDefinition? whole = null;
        foreach (var text in texts)
        {
            var group = GroupWords.Of(text);
            var isPart = group.IsOverlapping || (areAgesOverlapping && CategoryGuess.Of(group.Rest)?.Attribute == "alter");
            if (whole is not null && group.HasWord && !isPart)
            {
                var guess = CategoryGuess.Of(group.Rest);
                names[text] =
                    attribute is not null && guess is not null
                        ? $"{whole.Code}[{attribute}={guess.Category}]"
                        : $"{whole.Code}[gruppe={Shortening.Of(group.Rest, "gruppe")}]";
                continue;
            }

            var own =
                CategoryGuess.IsTotal(text) ? subject
                : isPart && whole is not null
                    ? $"{whole.Name}, {(group.HasWord ? group.Word.ToLowerInvariant() : "darunter")} {group.Rest}"
                : group.Rest;
            var measure = MeasureGuess.Of(Shortening.Of(own, "messgroesse", codes), own, "", numbersOf(text));
            if (isPart)
            {
                overlapping.Add(text);
                // A share is no part that could be more than the whole.
                measure = measure with
                {
                    PartOf = measure.Additive && whole is { Additive: true } ? whole.Code : null,
                };
            }
            else
            {
                whole = measure;
            }

            names[text] = measure.Code;
            measures.Add(measure);
        }

        notes.Add(Note(overlapping));
        return (names, measures);
    }

    /// <summary>For tables whose columns say what is counted: the groups that may overlap are left out.</summary>
    public static ImportProfile WithoutOverlapping(
        ImportProfile profile,
        IEnumerable<(string Attribute, ColumnLook Column)> breakdowns,
        List<RecognitionNote> notes
    )
    {
        foreach (var (attribute, column) in breakdowns.Where(pair => Fits(pair.Column.Texts)))
        {
            var areAgesOverlapping = GroupWords.HaveOverlappingAges(column.Texts);
            var parts = column.Texts.ToLookup(text =>
                GroupWords.Of(text).IsOverlapping || (areAgesOverlapping && CategoryGuess.Of(text)?.Attribute == "alter")
            );
            if (!parts[false].Any())
            {
                continue;
            }

            string[] left = [.. parts[true]];
            notes.Add(
                new RecognitionNote(
                    "likely",
                    $"{string.Join(", ", left.Take(Named).Select(text => $"„{text}“"))}{(left.Length > Named ? $" und {left.Length - Named} weitere" : "")}: Solche Gruppen können sich überschneiden und werden ausgelassen. Aus ihnen machen Sie einen eigenen Datensatz."
                )
            );
            profile = profile with
            {
                OtherCategories = Leftover.Skip,
                Categories = new Dictionary<string, IReadOnlyDictionary<string, string>>(profile.Categories)
                {
                    [attribute] = parts[false].ToDictionary(text => text, CategoryOf),
                },
            };
        }

        return profile;
    }

    private static string CategoryOf(string text) =>
        CategoryGuess.IsTotal(text) ? "" : CategoryGuess.Of(GroupWords.Of(text).Rest)?.Category ?? GroupWords.Of(text).Rest;

    public static RecognitionNote Note(IReadOnlyList<string> overlapping) =>
        new(
            "likely",
            $"{string.Join(", ", overlapping.Take(Named).Select(text => $"„{text}“"))}{(overlapping.Count > Named ? $" und {overlapping.Count - Named} weitere" : "")}: Solche Gruppen können sich überschneiden. Jede wird eine eigene Messgröße und nie zusammengezählt."
        );
}
