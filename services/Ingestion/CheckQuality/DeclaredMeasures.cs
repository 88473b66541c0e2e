using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>Whether a file has something of every measure its dataset declares: a table that lost a column must not pass.</summary>
internal static class DeclaredMeasures
{
    public static void Check(ObservationBook book, DatasetDefinition definition, FindingList findings)
    {
        if (book.Count == 0)
        {
            return; // that nothing at all can be used is said elsewhere
        }

        // What the provider gives a reason for (reported later, not meaningful) is not empty.
        var isFilled = new bool?[definition.Measures.Count];
        foreach (var (key, cell) in book.Cells)
        {
            isFilled[key.Measure] = isFilled[key.Measure] is true || cell.Value.State != ValueState.Unknown;
        }

        for (var measure = 0; measure < isFilled.Length; measure++)
        {
            var declared = definition.Measures[measure];
            if (isFilled[measure] is null && !IsOptional(declared, definition.Profile))
            {
                findings.Error(
                    "measure-missing",
                    $"Die Messgröße „{declared.NameOrCode()}“ kommt in der Datei nicht vor, gehört aber zum Datensatz. Bitte lassen Sie die Datei ergänzen;"
                        + " muss es nicht in jeder Datei stehen, sagt das „optional“ bei der Messgröße in der Datensatzbeschreibung."
                );
            }
            else if (isFilled[measure] is false)
            {
                findings.Warning(
                    "measure-empty",
                    $"Die Messgröße „{declared.NameOrCode()}“ hat in der ganzen Datei keine einzige Zahl. Bitte prüfen Sie, ob die Spalte leer geblieben ist."
                );
            }
        }
    }

    private static bool IsOptional(MeasureDefinition measure, ImportProfile profile) =>
        measure.Optional
        || (
            profile.Layout == TableLayout.Wide
            && profile.Values.Where(value => value.Measure == measure.Code).All(value => value.Optional)
        );
}
