namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>What kind of numbers a dataset has delivered for a measure, and for which period last.</summary>
internal sealed record DeliveredNature(string Measure, string Dataset, string Nature, string LastPeriod)
{
    public const string Select = """
        select measure, dataset, nature, max(period) as last_period from observation_block where measure = any(@measures)
        group by measure, dataset, nature
        """;
}
