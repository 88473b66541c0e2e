using Sozialplanung.Indicators.Counting;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>The values of one indicator: per period one cell per area, and who may see it.</summary>
internal sealed class ComputedIndicator(IndicatorPlan plan)
{
    public IndicatorPlan Plan => plan;

    public List<(string Period, ValueCell[] Cells, byte[] Needs)> Periods { get; } = [];
}
