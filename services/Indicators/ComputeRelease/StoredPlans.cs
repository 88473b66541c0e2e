using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Indicators.Counting;
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
        foreach (var row in rows)
        {
            var definition = row.ReadDefinition(json);
            try
            {
                plans.Add(new IndicatorPlan(row.Code, row.Version, definition, row.Definition));
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
}
