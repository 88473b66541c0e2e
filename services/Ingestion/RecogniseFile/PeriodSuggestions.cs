using System.Text.RegularExpressions;
using Sozialplanung.Facts;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>For each text of the column of the period that is none, the year it names: „2020_12_32" is a day of 2020.</summary>
internal static partial class PeriodSuggestions
{
    private const int MostShown = 100;

    public static IReadOnlyList<UnknownPeriod> Of(PeriodGuess? guess) =>
        guess is { Columns: [var column] }
            ?
            [
                .. column
                    .Texts.Where(text => !CellKind.IsPeriod(text))
                    .Take(MostShown)
                    .Select(text => new UnknownPeriod(
                        text,
                        guess.Source.As == PeriodKind.Year && Year().Matches(text) is [var year] ? year.Value : null
                    )),
            ]
            : [];

    [GeneratedRegex(@"(?<!\d)(19|20)\d{2}(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();
}
