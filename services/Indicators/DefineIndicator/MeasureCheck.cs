using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.DefineIndicator;

/// <summary>Whether the measures of a definition exist, and can be computed with as it says.</summary>
internal sealed class MeasureCheck(KnownMeasures measures)
{
    /// <summary>What is wrong with a definition that <see cref="DefinitionCheck"/> has passed.</summary>
    public async Task<IReadOnlyList<PlacedError>> FaultsOfAsync(
        string code,
        IndicatorDefinition definition,
        CancellationToken cancellationToken
    )
    {
        var plan = new IndicatorPlan(code, 1, definition, "");
        var known = await measures.FindAsync(plan.Measures, cancellationToken);
        PlacedError[] unknown =
        [
            .. Parts(plan)
                .SelectMany(part =>
                    part.Form.Measures.Where(measure => !known.ContainsKey(measure))
                        .Select(measure => new PlacedError(
                            $"{part.Name}: Die Messgröße „{measure}“ hat noch niemand geliefert, und kein Datensatz kündigt sie an. Bitte zuerst den Datensatz anlegen oder die Schreibweise prüfen.",
                            Column: part.Name
                        ))
                ),
        ];
        return unknown.Length > 0 ? unknown
            : plan.FaultOf(measure => known[measure]) is { } fault ? [new PlacedError(fault, Column: "Zähler")]
            : [];
    }

    private static IEnumerable<(string Name, CountForm Form)> Parts(IndicatorPlan plan) =>
        plan.Denominator is null ? [("Zähler", plan.Numerator)] : [("Zähler", plan.Numerator), ("Nenner", plan.Denominator)];
}
