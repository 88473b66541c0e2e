using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>What a single number of a measure can never be.</summary>
internal static class ValueRules
{
    public static (string Rule, string Text)? Violation(MeasureDefinition measure, Value value) =>
        value.NumberOrNull switch
        {
            < 0 when !measure.MayBeNegative => ("negative", $"Der Wert ist negativ; „{measure.Code}“ kann das nicht sein."),
            > 100 when measure is { Unit: "%", MayBeNegative: false } => (
                "above-hundred",
                $"Der Anteil liegt über 100 %; „{measure.Code}“ kann das nicht sein."
            ),
            _ => null,
        };
}
