using MathNet.Numerics.LinearAlgebra;
using Sozialplanung.Statistics.Population;

namespace Sozialplanung.Benchmarks.Kernel;

/// <summary>
/// The same projection by full matrices: n(t + 1) = (L(I + G/2) + G/2)·n(t), women first, since they alone bear children.
/// </summary>
internal sealed class LeslieProjection
{
    private readonly Matrix<double> _women;
    private readonly Matrix<double> _men;
    private readonly Vector<double> _sons;
    private readonly Vector<double> _womenAtStart;
    private readonly Vector<double> _menAtStart;

    public LeslieProjection(AreaPopulation start, CohortAssumptions rates)
    {
        var ages = start.Women.Count;
        var births = Births(rates, ages);
        var girls = 1 / (1 + rates.BoysPerGirl);
        var ageing = Ageing(rates.WomenSurvival, ages);
        ageing.SetRow(0, ageing.Row(0) + (births * girls * rates.WomenSurvival[0]));
        _women = WithMigrants(ageing, rates.WomenMigration);
        _men = WithMigrants(Ageing(rates.MenSurvival, ages), rates.MenMigration);
        _sons = Staying(rates.WomenMigration).LeftMultiply(births * (1 - girls) * rates.MenSurvival[0]);
        _womenAtStart = Vector<double>.Build.DenseOfEnumerable(start.Women.Select(count => count.Number));
        _menAtStart = Vector<double>.Build.DenseOfEnumerable(start.Men.Select(count => count.Number));
    }

    public double TotalAfter(int years)
    {
        var (women, men) = (_womenAtStart, _menAtStart);
        for (var year = 0; year < years; year++)
        {
            var sons = _sons.DotProduct(women);
            men = _men * men;
            men[0] += sons;
            women = _women * women;
        }

        return women.Sum() + men.Sum();
    }

    // A mother counts half in the group where she starts and half in the one she lives to reach.
    private static Vector<double> Births(CohortAssumptions rates, int ages) =>
        Vector<double>.Build.Dense(
            ages,
            age => (rates.Fertility[age] + (age + 1 < ages ? rates.Fertility[age + 1] * rates.WomenSurvival[age + 1] : 0)) / 2
        );

    private static Matrix<double> Ageing(IReadOnlyList<double> survival, int ages)
    {
        var matrix = Matrix<double>.Build.Dense(ages, ages);
        for (var age = 1; age < ages; age++)
        {
            matrix[age, age - 1] = survival[age];
        }

        matrix[ages - 1, ages - 1] = survival[ages];
        return matrix;
    }

    private static Matrix<double> Staying(IReadOnlyList<double> migration) =>
        Matrix<double>.Build.DenseOfDiagonalArray([.. migration.Select(rate => 1 + (rate / 2))]);

    private static Matrix<double> WithMigrants(Matrix<double> ageing, IReadOnlyList<double> migration) =>
        (ageing * Staying(migration)) + Matrix<double>.Build.DenseOfDiagonalArray([.. migration.Select(rate => rate / 2)]);
}
