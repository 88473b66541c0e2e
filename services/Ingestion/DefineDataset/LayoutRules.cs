using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.DefineDataset;

/// <summary>Which members belong to which layout of a table.</summary>
internal static class LayoutRules
{
    public static void Check(DatasetDefinition definition, DatasetRules rules)
    {
        var profile = definition.Profile;
        var isRegister = profile.Layout == TableLayout.Register;
        rules.Need(
            isRegister == profile.Register is not null,
            "profile.register",
            "Die Angabe „register“ gehört zum Aufbau „register“ und nur zu ihm."
        );
        rules.Need(
            profile.Layout != TableLayout.Wide || profile.Values.Count > 0,
            "profile.values",
            "Die Spalten mit Werten fehlen (values)."
        );
        rules.Need(
            profile.Layout != TableLayout.LongTable || profile.ValueColumn is not null,
            "profile.valueColumn",
            "Die Spalte mit dem Wert fehlt (valueColumn)."
        );
        rules.Need(
            profile.Layout != TableLayout.LongTable
                || profile.MeasureColumn is not null
                || profile.Measure is not null
                || definition.Measures.Count == 1,
            "profile.measureColumn",
            "Die Spalte, die die Messgröße nennt, fehlt (measureColumn oder measure)."
        );
        rules.Need(
            profile.Contributor is null || (!isRegister && definition.Measures.All(measure => measure.Additive)),
            "profile.contributor",
            "Beitragende (contributor) gibt es nur in Tabellen, deren Messgrößen sich alle summieren lassen, nicht im Melderegister."
        );
        var isCrosstab = profile.Layout == TableLayout.Crosstab;
        rules.Need(
            !isCrosstab || profile.HeaderLines.Count == profile.HeaderRows,
            "profile.headerLines",
            $"Zu {profile.HeaderRows} Kopfzeilen gehören ebenso viele Angaben in headerLines."
        );
        rules.Need(
            !isCrosstab || !profile.HeaderRow.IsAuto,
            "profile.headerRow",
            "Bei einer Kreuztabelle wird die Nummer der ersten Kopfzeile gebraucht."
        );
        rules.Need(
            profile.HeaderLines.All(line => (line.Is == HeaderMeaning.Breakdown) == line.Attribute is not null),
            "profile.headerLines",
            "Eine Kopfzeile mit Ausprägungen nennt ihr Merkmal (attribute), andere nicht."
        );
        var months = profile.HeaderLines.Count(line => line.Is == HeaderMeaning.Month);
        rules.Need(
            months == 0
                || (profile.Period.Column is not null) != profile.HeaderLines.Any(line => line.Is == HeaderMeaning.Period),
            "profile.headerLines",
            "Zu einer Kopfzeile mit Monaten gehört das Jahr: in der Spalte des Zeitraums (period.column) oder in einer anderen Kopfzeile (period)."
        );
        foreach (var kind in new[] { HeaderMeaning.Period, HeaderMeaning.Month, HeaderMeaning.Area })
        {
            rules.Need(
                profile.HeaderLines.Count(line => line.Is == kind) <= 1,
                "profile.headerLines",
                "Zeitraum, Monat und Gebiet stehen in höchstens einer Kopfzeile."
            );
        }

        CheckPeriodColumns(profile, rules);
        rules.Need(
            profile.Entries == ArchiveEntries.One || !isRegister,
            "profile.entries",
            "Ein Register ist eine Datei; mehrere aus einem Archiv (entries: all) gibt es nur bei Tabellen."
        );
        rules.Need(
            !profile.HeaderRow.IsAuto || isRegister || HasLabel(profile),
            "profile.headerRow",
            "Die Kopfzeile lässt sich nur finden, wenn Spalten mit Namen angegeben sind; sonst wird ihre Nummer gebraucht."
        );
    }

    private static void CheckPeriodColumns(ImportProfile profile, DatasetRules rules)
    {
        var columns = profile.Values.Where(value => PeriodColumn.IsIn(value.Column)).ToArray();
        rules.Need(
            columns.Length == 0 || columns.Length == profile.Values.Count,
            "profile.values",
            "Entweder nennen alle Spalten mit Werten ihren Zeitraum ({period}) oder keine."
        );
        rules.Need(
            columns.All(value => PeriodColumn.IsSound(value.Column)),
            "profile.values",
            "In der Bezeichnung einer Spalte steht {period} einmal und klein geschrieben."
        );
        rules.Need(
            columns.Length == 0 || profile.Period is { Column: null, Value: null, FileName: false, Line: null },
            "profile.period",
            "Der Zeitraum steht schon in den Bezeichnungen der Spalten ({period})."
        );
    }

    private static bool HasLabel(ImportProfile profile) =>
        profile.Values.Any(value => !value.Column.IsNumber)
        || new[] { profile.Area.Column, profile.Period.Column, profile.ValueColumn }.Any(column => column is { IsNumber: false });
}
