using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.ReadTable;

namespace Sozialplanung.Ingestion.DefineDataset;

/// <summary>Where the area stands, and how its key is made from what stands there.</summary>
internal static class AreaRules
{
    private const int LongestPrefix = 40;
    private const int LongestDivision = 40;

    public static void Check(ImportProfile profile, DatasetRules rules)
    {
        var area = profile.Area;
        var isInHeader = profile.HeaderLines.Any(line => line.Is == HeaderMeaning.Area);
        var places = new[] { area.Column is not null, area.Value is not null, area.FileName, area.Line is not null, isInHeader };
        rules.Need(
            profile.Layout == TableLayout.Register || places.Contains(true),
            "profile.area",
            "Die Spalte mit dem Gebiet fehlt (area.column, area.value, area.line, area.fileName oder eine Kopfzeile mit Gebieten)."
        );
        rules.Need(
            places.Count(isSaid => isSaid) <= 1,
            "profile.area",
            "Das Gebiet steht an einer Stelle: in einer Spalte, einer Kopfzeile, einer Titelzeile, im Dateinamen oder fest im Importprofil."
        );
        rules.Need(area.Line is null or > 0, "profile.area.line", "Die Nummer der Zeile beginnt bei 1.");
        rules.Need(
            area.Pattern is null || AreaText.IsPattern(area.Pattern),
            "profile.area.pattern",
            "Der Ausdruck ist kein regulärer Ausdruck, den jeder Text schnell beantwortet: höchstens 200 Zeichen, ohne Rückbezüge und Vorausschau."
        );
        rules.Need(
            area.Pattern is null || area.Part == AreaPart.All,
            "profile.area.pattern",
            "Welcher Teil gemeint ist, sagt entweder part oder pattern."
        );
        rules.Need(
            area.Prefix.Length <= LongestPrefix,
            "profile.area.prefix",
            "Vor einem Schlüssel stehen höchstens 40 Zeichen."
        );
        rules.Need(
            area.Division is null or { Length: > 0 and <= LongestDivision },
            "profile.area.division",
            "Ein Gebietsstand hat einen Namen von höchstens 40 Zeichen (oder „current“: immer der geltende)."
        );
        rules.Need(
            area.Division is null || profile.Layout != TableLayout.Register,
            "profile.area.division",
            "Anschriften werden immer den Gebieten des geltenden Gebietsstands zugeordnet."
        );
        rules.Need(
            !(area.IsArs && area.IsAgs),
            "profile.area.isAgs",
            "Der Schlüssel der Datei ist entweder ein AGS oder ein Regionalschlüssel."
        );
        rules.Need(
            area.By == AreaKey.Code || (area.Prefix.Length == 0 && area.Pad == 0 && !area.IsArs && !area.IsAgs),
            "profile.area.by",
            "Namen (by: name) haben weder Vorsilbe noch Nullen noch Regionalschlüssel."
        );
    }
}
