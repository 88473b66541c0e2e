using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Facts;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Storage;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>The indicators that are to be computed, and those whose stored definition can no longer be read.</summary>
internal sealed record StoredPlans(IReadOnlyList<IndicatorPlan> Plans, LeftOutIndicators LeftOut)
{
    public static async Task<StoredPlans> ReadAsync(
        IndicatorsDb session,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        var (plans, leftOut) = (new List<IndicatorPlan>(), new LeftOutIndicators());
        var rows = await session
            .CurrentIndicators.AsNoTracking()
            .OrderBy(indicator => indicator.Code)
            .ToListAsync(cancellationToken);
        var known = new Dictionary<string, IndicatorDefinition>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.TryReadDefinition(json) is { } definition)
            {
                known.Add(row.Code, definition);
            }
            else
            {
                leftOut.Add(row.Code, row.Code, "Was von ihm gespeichert ist, lässt sich nicht lesen. Bitte neu festlegen.");
            }
        }

        var others = new OtherIndicators(known);
        foreach (var row in rows.Where(row => known.ContainsKey(row.Code)))
        {
            var (definition, faults) = others.WrittenOut(row.Code, known[row.Code]);
            if ((faults.Count > 0 ? faults[0].Text : FaultOf(definition)) is { } reason)
            {
                leftOut.Add(row.Code, definition, reason);
                continue;
            }

            try
            {
                // A release keeps what it computed: the formula over measures, whatever becomes of the indicators it named.
                var isAsStored = ReferenceEquals(definition, known[row.Code]);
                plans.Add(
                    new IndicatorPlan(
                        row.Code,
                        row.Version,
                        definition,
                        isAsStored ? row.Definition : JsonSerializer.Serialize(definition, json)
                    )
                );
            }
            catch (ExpressionException e)
            {
                leftOut.Add(row.Code, definition, e.Message);
            }
            catch (OverflowException)
            {
                leftOut.Add(row.Code, definition, "Seine Faktoren sind zu groß oder zu klein.");
            }
        }

        return new StoredPlans(plans, leftOut);
    }

    /// <summary>What a definition must say to be computed at all, whatever rules it was accepted under.</summary>
    private static string? FaultOf(IndicatorDefinition definition) =>
        !IndicatorKinds.TryRead(definition.Kind, out var kind) ? "Seine Art ist nicht festgelegt."
        : !Enum.TryParse<PeriodKind>(definition.PeriodKind, ignoreCase: true, out _)
            ? $"Eine Art von Zeitraum „{definition.PeriodKind}“ gibt es nicht."
        : kind == IndicatorKind.Change && ComparedPeriod.TryRead(definition) is null
            ? "Womit er vergleicht, ist nicht festgelegt."
        : null;
}
