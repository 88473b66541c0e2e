using System.Globalization;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;

// Longer than 250 lines: all sentences about a proposal stand in one place.
namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>Says in words what was recognised, and what a person has to say.</summary>
internal static class RecognitionNotes
{
    private const int Named = 4;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static void Add(RecognisedTable table, DatasetDefinition definition, AreaDirectory areas)
    {
        var profile = definition.Profile;
        Note(table, "sure", Table(table));
        if (Genesis.Of(table) is { } genesis)
        {
            Note(table, "sure", genesis.Sentence);
        }

        if (profile.Layout != TableLayout.Register)
        {
            Area(table, profile, areas);
            Period(table, profile);
            Numbers(table);
        }

        Measures(table, definition);
        Unused(table, profile);
        if (profile.Footer is { } footer)
        {
            Note(
                table,
                "likely",
                $"Bei der Zeile, die mit „{footer}“ beginnt, endet die Tabelle. Fehlt sie in einer späteren Datei, gilt diese als unvollständig."
            );
        }
    }

    private static string Table(RecognisedTable table)
    {
        var rows = table.Excerpt.Count is { } count ? count.ToString("N0", _german) : "sehr viele";
        var header = table.Shape.Header.Count switch
        {
            0 => "ohne Kopfzeile",
            1 => $"mit der Kopfzeile {table.Shape.Header[0].Line}",
            var lines => $"mit den Kopfzeilen {table.Shape.Header[0].Line} bis {table.Shape.Header[lines - 1].Line}",
        };
        return $"{table.Excerpt.Description}: {rows} Zeilen mit Inhalt, {table.Columns.Count} Spalten, {header}.";
    }

    private static void Area(RecognisedTable table, ImportProfile profile, AreaDirectory areas)
    {
        if (table.HeaderAreas is { } header)
        {
            Note(table, "sure", $"Die Gebiete der Ebene „{header.Level}“ stehen über den Spalten.");
            return;
        }

        if (table.TitleArea is { } title)
        {
            Note(
                table,
                "sure",
                $"Zeile {title.Line} über der Tabelle nennt „{title.Text}“: Alle Werte gelten für {title.Name} als Ganzes."
            );
            return;
        }

        if (table.Area is { Known: 0 } unknown)
        {
            Note(
                table,
                "ask",
                $"Vermutlich steht das Gebiet in der Spalte „{unknown.Column.Name}“; von ihren {unknown.Unknown.Count.ToString("N0", _german)} Texten ist aber keiner ein Gebiet, das wir kennen. Bitte lesen Sie zuerst die Gebiete dieser Ebene ein, oder wählen Sie eine andere Spalte."
            );
            return;
        }

        if (table.Area is not { } guess)
        {
            Note(
                table,
                "ask",
                Genesis.Of(table) is not null && areas.Count > 0
                    ? profile.Area.Value is { } country
                        ? $"Die Tabelle nennt kein Gebiet. Angenommen ist, dass sie für „{areas[areas.Find(country)].Name}“ als Ganzes gilt."
                        : "Die Tabelle nennt kein Gebiet, das wir kennen; solche Tabellen gelten meist für Deutschland. Bitte wählen Sie unter „Weitere Angaben zum Lesen“, für welches Gebiet die Zahlen stehen sollen, oder lesen Sie zuerst Deutschland als Gebiet ein (Schlüssel DG)."
                    : areas.Count == 0
                        ? "Es gibt noch keine Gebiete. Bitte lesen Sie zuerst die Gebiete ein; dann erkennen wir sie in der Datei."
                        : profile.Area.Value is null
                            ? "Keine Spalte nennt Gebiete, die wir kennen. Bitte wählen Sie die Spalte mit dem Gebiet."
                            : $"Die Datei nennt kein Gebiet, das wir kennen. Angenommen ist, dass sie für „{areas[areas.Find(profile.Area.Value)].Name}“ als Ganzes gilt."
            );
            return;
        }

        var what =
            guess.By == AreaKey.Name ? "Namen"
            : guess.IsArs ? "Regionalschlüssel (ARS)"
            : "Schlüssel";
        Note(
            table,
            guess.Unknown.Count == 0 ? "sure" : "likely",
            $"Das Gebiet steht in der Spalte „{guess.Column.Name}“: {guess.Known.ToString("N0", _german)} {what} der Ebene „{guess.Level}“ erkannt"
                + (guess.Pad > 0 ? $", mit Nullen aufgefüllt auf {guess.Pad} Stellen" : "")
                + (
                    guess.IsOfLargerCountry
                        ? guess.Known > guess.Unknown.Count
                            ? $"; {guess.Unknown.Count.ToString("N0", _german)} Schlüssel ohne Gebiet werden ausgelassen (frühere, Teile, andere Ebenen): {Names([.. guess.Unknown])}."
                            : $"; {guess.Unknown.Count.ToString("N0", _german)} Gebiete anderswo werden ausgelassen."
                        : "."
                )
        );
        if (guess.Towns.Count > 0)
        {
            var (text, code) = guess.Towns.First();
            var name = areas[areas.Find(code)].Name;
            Note(
                table,
                "likely",
                (
                    TownKeys.IsOfUnion(text)
                        ? $"„{text}“ ist als „{name}“ ({code}) gelesen: Der Schlüssel der Tabelle nennt auch den Gemeindeverband."
                        : $"„{text}“ ist als kreisfreie Stadt „{name}“ ({code}) gelesen: Als Kreis und als Gemeinde hat sie verschiedene Schlüssel."
                )
                    + (guess.Towns.Count > 1 ? $" Ebenso {guess.Towns.Count - 1} weitere." : "")
                    + " Stimmt das nicht, ordnen Sie den Text anders zu."
            );
        }

        var open = guess.IsOfLargerCountry ? [] : guess.Unknown.Except(profile.SkipAreas).ToArray();
        if (profile.SkipAreas.Count > 0)
        {
            Note(
                table,
                "likely",
                $"{(guess.IsOfLargerCountry ? "Als Gebiete einer feineren Ebene" : "Als Summen")} ausgelassen: {Names(profile.SkipAreas)}."
            );
        }

        if (open.Length > 0)
        {
            Note(
                table,
                "ask",
                $"{(open.Length == 1 ? "Ein Text passt" : $"{open.Length} Texte passen")} auf kein Gebiet: {Names(open)}. Bitte ordnen Sie zu, was gemeint ist."
            );
        }
    }

    private static void Period(RecognisedTable table, ImportProfile profile)
    {
        if (profile.HeaderLines.Any(line => line.Is == HeaderMeaning.Month))
        {
            Note(table, "sure", "Der Monat steht über den Spalten mit Werten, das Jahr in der Zeile oder darüber.");
        }
        else if (
            profile.HeaderLines.Any(line => line.Is == HeaderMeaning.Period)
            || profile.Values.Any(value => PeriodColumn.IsIn(value.Column))
        )
        {
            Note(table, "sure", "Der Zeitraum steht über den Spalten mit Werten.");
        }
        else if (table.Period is { } period)
        {
            Note(table, "sure", period.Reason);
            foreach (var column in period.Columns)
            {
                string[] strange = [.. column.Texts.Where(text => !CellKind.IsPeriod(text) && period.Columns.Count == 1)];
                if (strange.Length > 0)
                {
                    Note(
                        table,
                        "ask",
                        $"{(strange.Length == 1 ? "Ein Text" : $"{strange.Length} Texte")} der Spalte „{column.Name}“ {(strange.Length == 1 ? "ist" : "sind")} kein Zeitraum: {Names(strange)}. Bitte sagen Sie, was gemeint ist; sonst werden diese Zeilen abgelehnt."
                    );
                }
            }
        }
        else
        {
            Note(table, "ask", "Die Datei sagt nicht, für welchen Zeitraum sie gilt. Bitte geben Sie ihn an.");
        }
    }

    private static void Numbers(RecognisedTable table)
    {
        foreach (var (column, text) in table.DoubtfulNumbers)
        {
            Note(
                table,
                "ask",
                $"In der Spalte „{column.Name}“ steht „{text}“ zwischen ganzen Zahlen. So gelesen ist das eine Zahl mit Nachkommastellen; gemeint sein kann {text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)}. Bitte fragen Sie den Datengeber, bevor Sie speichern."
            );
        }

        if (table.Numbers.Doubt is { } doubt)
        {
            Note(table, "ask", $"„{doubt}“ kann auf zwei Weisen gemeint sein. Angenommen ist, dass der Punkt Tausender trennt.");
        }
        else if (table.Numbers is { Decimal: "." } or { Thousands: not null })
        {
            Note(
                table,
                "sure",
                $"Zahlen haben {(table.Numbers.Decimal == "." ? "einen Dezimalpunkt" : "ein Dezimalkomma")}"
                    + table.Numbers.Thousands switch
                    {
                        null => ".",
                        " " => " und Leerzeichen zwischen den Tausendern.",
                        var sign => $" und „{sign}“ zwischen den Tausendern.",
                    }
            );
        }
    }

    private static void Measures(RecognisedTable table, DatasetDefinition definition)
    {
        if (definition.Profile.Layout != TableLayout.Register && table.UnknownSigns is { Count: > 0 } signs)
        {
            Note(
                table,
                "ask",
                $"Zwischen den Zahlen {(signs.Count == 1 ? "steht" : "stehen")} {Names(signs)}. Bitte sagen Sie, was das heißt."
            );
        }

        if (definition.Measures.Count == 0)
        {
            Note(table, "ask", "Keine Spalte enthält Zahlen, die Werte sein könnten. Bitte wählen Sie die Spalten mit Werten.");
            return;
        }

        var finished = definition.Measures.Where(measure => !measure.Additive).Select(measure => measure.Name).ToArray();
        if (finished.Length > 0)
        {
            Note(table, "likely", $"Fertige Kennzahlen, die sich nicht summieren lassen: {Names(finished)}.");
        }

        var parts = definition
            .Profile.HeaderLines.Select(line => line.Attribute)
            .Concat(definition.Profile.BreakdownColumns.Keys)
            .OfType<string>()
            .Distinct()
            .ToArray();
        if (parts.Length > 0)
        {
            Note(table, "likely", $"Gegliedert nach: {Names(parts)}.");
        }
    }

    private static void Unused(RecognisedTable table, ImportProfile profile)
    {
        var used = table.Used.Concat(table.Period?.Columns ?? []).ToHashSet();
        var left =
            profile.Layout is TableLayout.Register
                ? []
                : table
                    .Columns.Where(column => !used.Contains(column) && !column.IsEmpty)
                    .Select(column => column.Name)
                    .ToArray();
        if (left.Length > 0)
        {
            Note(table, "likely", $"Nicht gelesen: {Names(left)}.");
        }
    }

    private static string Names(IReadOnlyCollection<string> names) =>
        string.Join(", ", names.Take(Named).Select(name => $"„{name}“"))
        + (names.Count > Named ? $" und {names.Count - Named} weitere" : "");

    private static void Note(RecognisedTable table, string certainty, string text) =>
        table.Notes.Add(new RecognitionNote(certainty, text));
}
