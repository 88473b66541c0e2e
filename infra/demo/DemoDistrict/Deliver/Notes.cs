namespace Sozialplanung.DemoDistrict.Deliver;

internal static class Notes
{
    public const string Text = """
        Fiktiver Demokreis – alle Zahlen erfunden

        Dieser Kreis trägt die Namen der 13 Gemeinden des Landkreises Saarlouis und hat ungefähr deren Einwohnerzahlen. Alles andere ist
        erfunden: Grenzen, Stadtteile, Sozialräume, Straßen, Personen, Haushalte, Einrichtungen und jede Zahl. Ähnlichkeiten mit wirklichen
        Menschen, Orten oder Verhältnissen sind Zufall.

        Namen, Schlüssel und gerundete Einwohnerzahlen der Gemeinden: © GeoBasis-DE / BKG (VG250, Daten verändert),
        Datenlizenz Deutschland – Namensnennung – Version 2.0.

        manifest.json nennt alle Dateien in der Reihenfolge, in der sie geladen werden. Der Ordner wahrheit enthält die richtigen Zählungen
        zum Vergleich; kein Datenlieferant würde so etwas liefern.

        """;
}
