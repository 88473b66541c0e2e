namespace Sozialplanung.Statistics.Population;

/// <summary>An area on its way through the steps of a projection.</summary>
internal sealed class ProjectedArea(AreaPopulation start)
{
    private readonly List<AreaPopulation> _states = [start];
    private int _cutToZero;

    public double[] Women { get; private set; } = [.. start.Women.Select(count => count.Number)];

    public double[] Men { get; private set; } = [.. start.Men.Select(count => count.Number)];

    public void Advance(CohortAssumptions assumptions)
    {
        assumptions.Require(Women.Length);
        var step = new CohortStep(assumptions);
        (Women, Men) = step.After(Women, Men);
        _cutToZero += step.CutToZero;
    }

    public void Record() =>
        _states.Add(new AreaPopulation([.. Women.Select(Value.FromCalculation)], [.. Men.Select(Value.FromCalculation)]));

    public AreaProjection Result() => new(_states, _cutToZero);
}
