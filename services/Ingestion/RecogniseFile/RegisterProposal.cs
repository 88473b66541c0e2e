using System.Text.RegularExpressions;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>A row per person, with a date of birth and a street: the Melderegister.</summary>
internal static class RegisterProposal
{
    public static bool Fits(RecognisedTable table) =>
        Find(table, "geburtsdatum|geburtstag|geb\\.?datum|gebdat") is not null
        && Find(table, "^stra(ss|ß)e|strassenname|straßenname") is not null;

    public static (ImportProfile Profile, IReadOnlyList<MeasureDefinition> Measures) Of(RecognisedTable table)
    {
        var register = new RegisterProfile
        {
            Street = Find(table, "^stra(ss|ß)e|strassenname|straßenname")!.Reference,
            Municipality = Find(table, "^ags$|gemeindeschl|gemeindekenn")?.Reference,
            HouseNumber = Find(table, "hausnummer|haus-?nr|^hnr")?.Reference,
            Addition = Find(table, "zusatz")?.Reference,
            BirthDate = Find(table, "geburtsdatum|geburtstag|geb\\.?datum|gebdat")!.Reference,
            Sex = Find(table, "geschlecht|^sex$")?.Reference,
            Nationality = Find(table, "staatsangeh|nationalit|staat")?.Reference,
            MovedIn = Find(table, "einzug|zuzug")?.Reference,
            Household = Find(table, "haushalt")?.Reference,
        };
        table.Notes.Add(
            new RecognitionNote(
                "likely",
                "Das ist eine Datei mit einer Zeile je Person. Sie wird gezählt und nicht gespeichert; gezeigt werden hier nur die Namen der Spalten."
            )
        );
        return (
            new ImportProfile { Layout = TableLayout.Register, Register = register },
            [
                new MeasureDefinition
                {
                    Code = "bevoelkerung",
                    Name = "Einwohnerinnen und Einwohner",
                    Unit = "Personen",
                },
            ]
        );
    }

    private static ColumnLook? Find(RecognisedTable table, string pattern) =>
        table.Columns.FirstOrDefault(column =>
            Regex.IsMatch(column.Words, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
        );
}
