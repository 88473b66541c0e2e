using System.Globalization;
using Sozialplanung.Geography.ImportStreets;

namespace Sozialplanung.Geography.ProposeStreets;

/// <summary>Says in words what was recognised, and what a person has to say.</summary>
internal sealed class StreetNotes(LookedAtFile look, StreetColumnGuess columns, StreetProfile profile)
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private readonly List<StreetNote> _notes = [];

    public IReadOnlyList<StreetNote> Sorted => [.. _notes.OrderBy(note => note.Certainty)];

    public void Tell(
        StreetAreaGuess? area,
        IReadOnlyList<StreetAreaGuess> found,
        TextColumn? byTitle,
        int areaCount,
        NamedArea? place,
        bool isByPostcode,
        bool isDayNamed
    )
    {
        Table();
        Street();
        Numbers();
        Area(area, found, byTitle, areaCount);
        Place(place, isByPostcode);
        Note(
            StreetCertainty.Likely,
            isDayNamed
                ? $"Stand des Verzeichnisses: {profile.Version}, nach dem Namen der Datei."
                : $"Stand des Verzeichnisses: {profile.Version}, das heutige Datum; die Datei nennt keines."
        );
        if (profile.Columns.ValidFrom is { } from)
        {
            Note(StreetCertainty.Sure, $"Ab wann ein Eintrag gilt, steht in der Spalte „{from}“.");
        }
    }

    private void Table()
    {
        var header = look.HeaderRow == 0 ? "ohne Kopfzeile" : $"Spaltennamen in Zeile {look.HeaderRow}";
        Note(
            look.HeaderRow == 0 ? StreetCertainty.Likely : StreetCertainty.Sure,
            $"{look.Description}: {Count(look.Lines, "Zeile", "Zeilen")}, {Count(look.Columns.Count, "Spalte", "Spalten")}, {header}."
        );
    }

    private void Street()
    {
        if (columns.Street is not { } street)
        {
            Note(StreetCertainty.Ask, "Keine Spalte sieht nach Straßennamen aus. Bitte wählen Sie sie.");
            return;
        }

        Note(
            street.Streets > 0.3 ? StreetCertainty.Sure : StreetCertainty.Likely,
            $"Der Straßenname steht in der Spalte „{street.Name}“{(profile.Columns.StreetKey is { } key ? $", der Straßenschlüssel in „{key}“" : "")}."
        );
    }

    private void Numbers()
    {
        var read = profile.Columns;
        if (read.HasPairs)
        {
            Note(
                StreetCertainty.Sure,
                $"Hausnummern: ungerade in {Names(read.OddFrom, read.OddTo)}, gerade in {Names(read.EvenFrom, read.EvenTo)}."
            );
        }
        else if (read.Range is { } range)
        {
            Note(
                StreetCertainty.Likely,
                $"Ganze Bereiche stehen in der Spalte „{range}“. Wo weder „gerade“ noch „ungerade“ steht{(read.Side is { } own ? $" und „{own}“ leer ist" : "")}, gelten sie für beide Straßenseiten."
            );
        }
        else if (read.From is { } from && read.To is { } to)
        {
            Note(
                read.Side is null ? StreetCertainty.Likely : StreetCertainty.Sure,
                $"Hausnummern von „{from}“ bis „{to}“, {(read.Side is { } side ? $"die Straßenseite in „{side}“." : "für beide Straßenseiten: Keine Spalte nennt gerade und ungerade.")}"
            );
        }
        else if (read.From is { } number)
        {
            Note(
                StreetCertainty.Sure,
                $"Einzelne Adressen: eine Hausnummer je Zeile in „{number}“{(read.FromAddition is { } addition ? $", der Zusatz in „{addition}“" : "")}."
            );
        }
        else
        {
            Note(StreetCertainty.Ask, "Keine Spalte sieht nach Hausnummern aus. So gilt jede Zeile für die ganze Straße.");
        }
    }

    private void Area(StreetAreaGuess? area, IReadOnlyList<StreetAreaGuess> found, TextColumn? byTitle, int areaCount)
    {
        if (area is null)
        {
            Note(
                StreetCertainty.Ask,
                areaCount == 0
                        ? "Es gibt noch keine Gebiete. Bitte lesen Sie zuerst die Gebiete ein, auf die sich die Straßen beziehen."
                    : byTitle is not null
                        ? $"Vermutlich steht das Gebiet in der Spalte „{byTitle.Name}“; ihre Texte ({Examples(byTitle)}) sind aber keine Gebiete, die wir kennen."
                    : "Keine Spalte nennt Gebiete, die wir kennen. Bitte wählen Sie die Spalte mit dem Gebiet."
            );
            return;
        }

        var others = found
            .Where(other => other.Column != area.Column && other.Level != area.Level)
            .Select(other => $"„{other.Column.Name}“ ({other.Level})")
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Note(
            others.Count > 0 ? StreetCertainty.Likely
                : area.Share > 0.999 ? StreetCertainty.Sure
                : StreetCertainty.Likely,
            $"Das Gebiet steht in der Spalte „{area.Column.Name}“, als {(area.By == AreaText.Code ? "Schlüssel" : "Name")} der Ebene „{area.Level}“"
                + (area.Pad > 0 ? $", mit Nullen aufgefüllt auf {area.Pad} Stellen" : "")
                + (
                    area.Share < 0.999
                        ? $"; {(1 - area.Share).ToString("P1", _german)} der Zeilen nennen keines, das wir kennen"
                        : ""
                )
                + (others.Count > 0 ? $". Es gibt auch {string.Join(", ", others)}; genommen ist die feinste Ebene" : "")
                + "."
        );
    }

    private void Place(NamedArea? place, bool isByPostcode)
    {
        if (columns.Municipality is { } municipality)
        {
            var isKey = municipality.Municipalities > 0.9;
            Note(
                isKey ? StreetCertainty.Sure : StreetCertainty.Likely,
                $"Die Gemeinde steht in der Spalte „{municipality.Name}“{(isKey ? "." : ", aber nicht als Gemeindeschlüssel: Adressen müssen sie ebenso schreiben.")}"
            );
        }
        else if (isByPostcode)
        {
            Note(
                StreetCertainty.Ask,
                $"Gleiche Straßennamen kommen an mehreren Orten vor. Sie unterscheidet die Postleitzahl in „{profile.Columns.Postcode}“: Adressdateien müssen sie dann an der Stelle der Gemeinde nennen. Oder geben Sie eine Gemeinde für alle an."
            );
        }
        else if (place is not null)
        {
            Note(StreetCertainty.Likely, $"Alle Straßen liegen in {place.Name} ({place.Code}); die Datei nennt keine Gemeinde.");
        }
        else
        {
            Note(StreetCertainty.Ask, "Die Datei nennt keine Gemeinde. Bitte geben Sie an, in welcher die Straßen liegen.");
        }
    }

    private static string Count(int count, string one, string many) =>
        $"{count.ToString("N0", _german)} {(count == 1 ? one : many)}";

    private static string Names(params IEnumerable<string?> names) =>
        names.OfType<string>().Select(name => $"„{name}“").ToList() is { Count: > 0 } given
            ? string.Join(" bis ", given)
            : "keiner Spalte";

    private static string Examples(TextColumn column) => string.Join(", ", column.Distinct.Take(3).Select(TextColumn.Shorten));

    private void Note(StreetCertainty certainty, string text) => _notes.Add(new StreetNote(certainty, text));
}
