using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.DefineDataset;

/// <summary>Within which bounds the search for outliers can be set.</summary>
internal static class OutlierRules
{
    private const int MostPeriods = 60;
    private const double LargestThreshold = 1_000;

    public static void Check(DatasetDefinition definition, DatasetRules rules)
    {
        if (definition.Outliers is { } usual)
        {
            Check(usual, "outliers", "Ausreißer", rules);
            rules.Need(
                usual.Lowest is null && usual.Highest is null,
                "outliers",
                "Unter- und Obergrenze gehören zur einzelnen Messgröße, nicht zum ganzen Datensatz."
            );
        }

        foreach (var measure in definition.Measures.Where(measure => measure.Outliers is not null))
        {
            Check(measure.Outliers!, "measures.outliers", $"Ausreißer von „{measure.NameOrCode()}“", rules);
        }
    }

    private static void Check(OutlierCheck check, string member, string where, DatasetRules rules)
    {
        rules.Need(
            check.Threshold is null
                || (check.Threshold <= LargestThreshold && check.Threshold > (check.Method == OutlierMethod.Range ? -1e-9 : 0)),
            $"{member}.threshold",
            $"{where}: Die Schwelle ist größer als 0 (bei kleinstem und größtem Wert auch 0) und höchstens 1.000."
        );
        rules.Need(
            check.LeastPeriods is >= 3 and <= MostPeriods,
            $"{member}.leastPeriods",
            $"{where}: Was üblich ist, sagen frühestens 3 frühere Zeiträume, verlangt werden höchstens {MostPeriods}."
        );
        rules.Need(
            check.Periods >= check.LeastPeriods && check.Periods <= MostPeriods,
            $"{member}.periods",
            $"{where}: Verglichen wird mit höchstens {MostPeriods} früheren Zeiträumen, und mit nicht weniger als verlangt."
        );
        rules.Need(
            check.LeastDifference >= 0 && double.IsFinite(check.LeastDifference),
            $"{member}.leastDifference",
            $"{where}: Der kleinste Abstand ist nicht negativ."
        );
        rules.Need(
            (check.Lowest is null || double.IsFinite(check.Lowest.Value))
                && (check.Highest is null || double.IsFinite(check.Highest.Value))
                && !(check.Lowest > check.Highest),
            $"{member}.lowest",
            $"{where}: Die Untergrenze liegt nicht über der Obergrenze."
        );
    }
}
