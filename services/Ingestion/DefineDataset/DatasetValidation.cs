using System.Text.RegularExpressions;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.ReadTable;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.DefineDataset;

/// <summary>What a dataset definition must hold: its names and measures here, its profile in a class per subject.</summary>
internal static partial class DatasetValidation
{
    private const int MaximumMeasures = 1_000;

    public static IReadOnlyList<PlacedError> Check(DatasetDefinition definition, string code)
    {
        if (EmptyEntries.Of(definition.Profile) is { Count: > 0 } empty)
        {
            return empty;
        }

        var rules = new DatasetRules();
        CheckNames(definition, code, rules);
        CheckMeasures(definition, rules);
        NameRules.Check(definition, rules);
        TextRules.Check(definition.Profile, rules);
        MeaningRules.Check(definition, rules);
        LayoutRules.Check(definition, rules);
        AreaRules.Check(definition.Profile, rules);
        ComparisonRules.Check(definition, rules);
        OutlierRules.Check(definition, rules);
        BoundRules.Check(definition.Profile, rules);
        return rules.Broken;
    }

    private static void CheckNames(DatasetDefinition definition, string code, DatasetRules rules)
    {
        rules.Need(
            Code().IsMatch(code),
            "code",
            "Der Kurzname besteht aus Kleinbuchstaben, Ziffern und Unterstrichen und beginnt mit einem Buchstaben."
        );
        rules.Need(
            definition.Code == code,
            "code",
            $"Der Kurzname „{definition.Code}“ stimmt nicht mit der Adresse („{code}“) überein."
        );
        rules.Need(definition.Name.Trim().Length > 0, "name", "Der Name fehlt.");
        var folder = definition.Schedule?.Folder;
        rules.Need(
            folder is null || Folder().IsMatch(folder),
            "schedule.folder",
            "Der Ordner ist ein einfacher Name ohne Schrägstriche und Punkte."
        );
    }

    private static void CheckMeasures(DatasetDefinition definition, DatasetRules rules)
    {
        rules.Need(
            definition.Measures.Count <= MaximumMeasures,
            "measures",
            $"Es sind höchstens {MaximumMeasures} Messgrößen möglich."
        );
        rules.Need(definition.Measures.Count > 0, "measures", "Es ist keine Messgröße angegeben.");
        foreach (var measure in definition.Measures)
        {
            rules.Need(
                Code().IsMatch(measure.Code),
                "measures.code",
                $"„{measure.Code}“ ist kein Kurzname aus Kleinbuchstaben, Ziffern und Unterstrichen."
            );
            rules.Need(
                measure.Aggregate is null or "mean" or "sum" or "last",
                "measures.aggregate",
                $"„{measure.Aggregate}“ ist keine Art, Zeiträume zusammenzufassen. Möglich sind mean, sum, last."
            );
            rules.Need(
                measure.Maximum is null or > 0 and <= ValueRules.LargestMaximum,
                "measures.maximum",
                $"„{measure.Code}“: Die Obergrenze liegt über 0 und höchstens bei 1.000.000.000.000.000."
            );
            rules.Need(
                measure.PartOf is null || definition.HasMeasure(measure.PartOf),
                "measures.partOf",
                $"„{measure.PartOf}“ ist keine Messgröße dieses Datensatzes."
            );
            rules.Need(
                !measure.Published || !measure.Additive,
                "measures.published",
                $"„{measure.Code}“: Nur fertige Werte (additive: false) werden gezeigt, wie sie veröffentlicht sind; Fallzahlen schützt die Plattform selbst."
            );
        }

        foreach (var twice in definition.Measures.CountBy(measure => measure.Code).Where(count => count.Value > 1))
        {
            rules.Need(false, "measures", $"Die Messgröße „{twice.Key}“ ist {twice.Value}-mal angegeben.");
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,62}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_ -]{0,62}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Folder();
}
