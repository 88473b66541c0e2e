using System.Text.RegularExpressions;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>A table of the statistical offices, by what it says of itself.</summary>
/// <param name="Name">Number and title of the table.</param>
/// <param name="Sentence">What was recognised, for a person.</param>
/// <param name="Tolerance">How far totals may lie from their parts, where the office rounds or changes its counts.</param>
internal sealed partial record Genesis(string Name, string Sentence, double Tolerance)
{
    public const string Provider = "Statistische Ämter des Bundes und der Länder";

    public const string Licence = "Datenlizenz Deutschland – Namensnennung – 2.0 (dl-de/by-2-0)";

    // The Zensus changes its counts (Cell-Key-Methode), the Mikrozensus rounds to thousands.
    private const double OfZensus = 12;
    private const double OfThousands = 5;

    /// <summary>Null where the table is none of theirs.</summary>
    public static Genesis? Of(RecognisedTable table) => Classic(table) ?? Flat(table);

    private static Genesis? Classic(RecognisedTable table)
    {
        if (table.Shape.Titles.Count == 0 || Number().Match(table.Shape.Titles[0][0]) is not { Success: true } match)
        {
            return null;
        }

        var number = match.Groups["number"].Value;
        var title = table.Shape.Titles.Skip(1).Select(row => row[0]).FirstOrDefault(text => text.Length > 3) ?? "";
        // Means over a year are rounded each for itself.
        var isChanged =
            title.Contains("Zensus", StringComparison.OrdinalIgnoreCase)
            || table.Shape.Titles.Any(row => row[0].Contains("Jahresdurchschnitt", StringComparison.OrdinalIgnoreCase));
        return new Genesis(
            $"{number} {title.TrimEnd(',')}".Trim(),
            $"Das ist die Tabelle {number} der statistischen Ämter (GENESIS, Regionaldatenbank).{(isChanged ? Tolerated : "")}",
            isChanged ? OfZensus : 0
        );
    }

    private static Genesis? Flat(RecognisedTable table)
    {
        if (!FlatGenesisProposal.Fits(table))
        {
            return null;
        }

        var row = table.Shape.Data[0];
        string Text(string label) =>
            table.Columns.FirstOrDefault(column => column.Words == label) is { } column ? row[column.Index] : "";
        var code = Text("statistics_code");
        var isZensus = ZensusCode().IsMatch(code);
        var isRounded = table.Columns.FirstOrDefault(column => column.Words == "value_unit")?.Texts.Contains("1000") == true;
        return new Genesis(
            $"{code} {Text("statistics_label")}: {Text("value_variable_label")}",
            $"Das ist eine flache Tabelle (ffcsv) der Statistik {code} der statistischen Ämter.{(isZensus || isRounded ? Tolerated : "")}",
            isZensus ? OfZensus
                : isRounded ? OfThousands
                : 0
        );
    }

    private const string Tolerated =
        " Ihre Zahlen sind gerundet oder verändert; Summen dürfen deshalb ein wenig von ihren Teilen abweichen.";

    [GeneratedRegex(@"^(?:GENESIS-)?Tabelle:\s*(?<number>[\w-]+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex("^[1-5]000[A-Z]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ZensusCode();
}
