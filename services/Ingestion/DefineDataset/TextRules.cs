using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.ServiceDefaults.Texts;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.DefineDataset;

/// <summary>How the profile says the text of the file is written.</summary>
internal static class TextRules
{
    public static void Check(ImportProfile profile, DatasetRules rules)
    {
        rules.Need(
            CsvFormat.IsEncoding(profile.Encoding),
            "profile.encoding",
            "Die Zeichenkodierung ist „auto“, „utf-8“, „utf-16“ oder „windows-1252“."
        );
        rules.Need(
            CsvFormat.IsSeparator(profile.Separator),
            "profile.separator",
            "Das Trennzeichen ist „auto“, „tab“ oder ein Zeichen."
        );
        Name(profile.Sheet, "profile.sheet", "Der Name des Tabellenblatts", rules);
        Name(profile.Table?.Title, "profile.table", "Der Titel der Tabelle", rules);
        rules.Need(
            profile.Table is null or { Position: >= 1 and <= 100 },
            "profile.table",
            "Die Tabellen eines Blatts werden von 1 bis 100 gezählt."
        );
        rules.Need(
            profile.Table is null || profile.Layout != TableLayout.Register,
            "profile.table",
            "Ein Register ist eine Tabelle für sich (table)."
        );
        Name(profile.Entry, "profile.entry", "Der Name der Datei im Archiv", rules);
        rules.Need(profile.DecimalSign is "," or ".", "profile.decimal", "Das Dezimalzeichen ist „,“ oder „.“.");
        rules.Need(
            profile.Thousands is null or "" or "." or "," or " " or "'",
            "profile.thousands",
            "Das Tausenderzeichen ist „.“, „,“, „ “, „'“ oder leer."
        );
        rules.Need(
            profile.DecimalSign != profile.Thousands,
            "profile.thousands",
            "Dezimal- und Tausenderzeichen müssen verschieden sein."
        );
        rules.Need(profile.HeaderRows is >= 1 and <= 20, "profile.headerRows", "Es sind 1 bis 20 Kopfzeilen möglich.");
    }

    private static void Name(string? name, string member, string what, DatasetRules rules) =>
        rules.Need(
            name is null || (name.Trim().Length > 0 && PlainText.FaultOfName(name) is null),
            member,
            $"{what} ist leer, zu lang oder enthält Steuerzeichen."
        );
}
