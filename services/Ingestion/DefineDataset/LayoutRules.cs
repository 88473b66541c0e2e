using Sozialplanung.Ingestion.Profiles;

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
            isRegister || profile.Area.Column is not null || profile.Area.Value is not null,
            "profile.area",
            "Die Spalte mit dem Gebiet fehlt (area.column oder area.value)."
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
            "Die Spalte, die das Merkmal nennt, fehlt (measureColumn oder measure)."
        );
        rules.Need(
            profile.Contributor is null || (!isRegister && definition.Measures.All(measure => measure.Additive)),
            "profile.contributor",
            "Beitragende (contributor) gibt es nur in Tabellen, deren Merkmale sich alle summieren lassen, nicht im Melderegister."
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
        rules.Need(
            !profile.HeaderRow.IsAuto || isRegister || HasLabel(profile),
            "profile.headerRow",
            "Die Kopfzeile lässt sich nur finden, wenn Spalten mit Namen angegeben sind; sonst wird ihre Nummer gebraucht."
        );
    }

    private static bool HasLabel(ImportProfile profile) =>
        profile.Values.Any(value => !value.Column.IsNumber)
        || new[] { profile.Area.Column, profile.Period.Column, profile.ValueColumn }.Any(column => column is { IsNumber: false });
}
