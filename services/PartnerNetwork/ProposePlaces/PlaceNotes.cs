using System.Globalization;
using System.Text.RegularExpressions;
using Sozialplanung.PartnerNetwork.ImportPlaces;
using Sozialplanung.PartnerNetwork.PlaceLists;

namespace Sozialplanung.PartnerNetwork.ProposePlaces;

/// <summary>Says in words what was recognised, and what a person has to say.</summary>
internal sealed partial class PlaceNotes(PlaceTable table, PlaceProfile profile)
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private readonly List<PlaceNote> _notes = [];

    public IReadOnlyList<PlaceNote> Sorted => [.. _notes.OrderBy(note => note.Certainty)];

    public void Tell(string? question, string system, KnownList? known, bool isDayNamed)
    {
        var lines = table.Lines.Count.ToString("N0", _german);
        Note(
            PlaceCertainty.Sure,
            $"{table.Description}: {lines} {(table.IsGeo ? "Punkte" : "Zeilen")}, {table.Columns.Count} Spalten{(table.IsGeo ? "" : table.HeaderRow == 0 ? ", ohne Kopfzeile" : $", Spaltennamen in Zeile {table.HeaderRow}")}."
        );
        Names();
        Where(question, system);
        Note(
            known is null ? PlaceCertainty.Likely : PlaceCertainty.Sure,
            known is null
                ? $"Die Liste heißt „{profile.Source}“, nach dem Namen der Datei. Unter diesem Namen ersetzt die nächste Lieferung diese."
                : $"Die Liste „{profile.Source}“ gibt es schon, mit {known.Places.ToString("N0", _german)} Einträgen. Sie werden ersetzt."
        );
        Note(
            isDayNamed ? PlaceCertainty.Sure : PlaceCertainty.Likely,
            $"Stand der Liste: {profile.Version.ToString("dd.MM.yyyy", _german)}, {(isDayNamed ? "nach dem Namen der Datei" : "das heutige Datum; die Datei nennt keines")}."
        );
        if (table.Columns.Where(column => PersonTitle().IsMatch(column)).Take(5).ToList() is { Count: > 0 } persons)
        {
            Note(
                PlaceCertainty.Sure,
                $"Nicht gelesen werden Namen, Telefonnummern und E-Mail-Adressen von Personen: {string.Join(", ", persons.Select(column => $"„{column}“"))}."
            );
        }
    }

    private void Names()
    {
        var columns = profile.Columns;
        if (columns.Name.Length == 0)
        {
            Note(PlaceCertainty.Ask, "Keine Spalte sieht nach dem Namen der Einrichtung aus. Bitte wählen Sie sie.");
        }
        else
        {
            Note(
                PlaceCertainty.Likely,
                $"Der Name steht in der Spalte „{columns.Name}“{(columns.Organisation is { } carrier ? $", der Träger in „{carrier}“" : "")}{(columns.Capacity is { } places ? $", die Plätze in „{places}“" : "")}."
            );
        }

        Note(
            columns.KindName is null && profile.KindName.Length == 0 ? PlaceCertainty.Ask : PlaceCertainty.Likely,
            columns.KindName is { } kind ? $"Die Art steht in der Spalte „{kind}“."
                : profile.KindName.Length > 0 ? $"Alle sind von der Art „{profile.KindName}“, nach dem Namen der Datei."
                : "Keine Spalte nennt die Art (Kita, Grundschule, Beratungsstelle). Bitte geben Sie eine für alle an."
        );
        Note(
            PlaceCertainty.Likely,
            columns.Key is { } key
                ? $"Woran eine Einrichtung bei der nächsten Lieferung erkannt wird, steht in der Spalte „{key}“."
                : "Keine Spalte hat für jede Zeile einen eigenen Schlüssel: Erkannt wird eine Einrichtung an Name und Anschrift."
        );
    }

    private void Where(string? question, string system)
    {
        var columns = profile.Columns;
        if (question is not null)
        {
            Note(PlaceCertainty.Ask, question);
        }
        else if (table.IsGeo)
        {
            Note(PlaceCertainty.Sure, "Die Lage steht als Punkt in der Datei.");
        }
        else if (columns.East is { } east && columns.North is { } north)
        {
            Note(
                system.Length > 0 ? PlaceCertainty.Sure : PlaceCertainty.Ask,
                system.Length > 0
                    ? $"Die Lage steht in „{east}“ (Ost) und „{north}“ (Nord), in {system}."
                    : $"Die Zahlen in „{east}“ und „{north}“ liegen in keinem bekannten Koordinatensystem in Deutschland."
            );
        }

        if (columns.Street is { } street)
        {
            Note(
                PlaceCertainty.Likely,
                $"Die Anschrift steht in „{street}“{(columns.HouseNumber is { } number ? $" und „{number}“" : "")}. Wo Koordinaten fehlen, gibt das Straßenverzeichnis das Gebiet; einen Punkt auf der Karte gibt es dann nicht."
            );
        }
        else if (!table.IsGeo && columns.East is null)
        {
            Note(
                PlaceCertainty.Ask,
                "Keine Spalte sieht nach Koordinaten oder einer Straße aus. Ohne sie lässt sich nichts einem Gebiet zuordnen."
            );
        }
    }

    private void Note(PlaceCertainty certainty, string text) => _notes.Add(new PlaceNote(certainty, text));

    [GeneratedRegex(
        "telefon|^tel|mail|fax|leitung|ansprech|kontakt|phone",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PersonTitle();
}
