using Sozialplanung.Statistics.Population;

namespace Sozialplanung.Statistics.Tests.Population;

public sealed class MatrixPopulationTests
{
    [Fact]
    public void Two_groups_by_hand()
    {
        // λ² = 0.5·3, structure λ : 0.5, one newborn has 0.5·3 children.
        var result = MatrixPopulation.Of([
            [0, 3],
            [0.5, 0],
        ]);

        result.GrowthFactor.Number.ShouldBe(Math.Sqrt(1.5), 1e-12);
        result.StableStructure[0].Number.ShouldBe(Math.Sqrt(1.5) / (Math.Sqrt(1.5) + 0.5), 1e-12);
        result.NetReproduction.Number.ShouldBe(1.5, 1e-12);
        result.GenerationSteps.Number.ShouldBe(2, 1e-12);
        result.ReproductiveValues[1].Number.ShouldBe(Math.Sqrt(1.5) / 0.5, 1e-12);
    }

    [Fact]
    public void Vector_matrix_whale()
    {
        var vector = Reference.Read("population.json", "matrix-whale");

        var expected = vector.In("expected");
        var result = MatrixPopulation.Of([.. vector.In("inputs", "A").EnumerateArray().Select(row => row.ToNumbers())]);

        result.GrowthFactor.ShouldMatch(expected.In("lambda"), 1e-8, "lambda");
        result.StableStructure.ShouldMatch(expected.In("stable"), 1e-8, "stable");
        result.ReproductiveValues.ShouldMatch(expected.In("repro"), 1e-8, "repro");
        result.NetReproduction.ShouldMatch(expected.In("R0"), 1e-8, "R0");
        result.GenerationSteps.ShouldMatch(expected.In("gt"), 1e-8, "generation");
        for (var row = 0; row < 4; row++)
        {
            result.Sensitivities[row].ShouldMatch(expected.In("sens")[row], 1e-8, "sensitivity");
            result.Elasticities[row].ShouldMatch(expected.In("elas")[row], 1e-8, "elasticity");
        }
    }

    [Fact]
    public void Vector_leslie_eigen_burkina()
    {
        var vector = Reference.Read("population.json", "leslie-eigen-burkina");
        var source = Reference.Read("population.json", "ccmp-burkina-females");

        var result = MatrixPopulation.Of([
            .. source.In("expected", "leslie_1960_65").EnumerateArray().Select(row => row.ToNumbers()),
        ]);

        result.GrowthFactor.ShouldMatch(vector.In("expected", "lambda1"), 1e-6, "lambda");
        result.StableStructure.ShouldMatch(vector.In("expected", "stable"), 1e-6, "stable");
        // popbio rounds both moduli to five digits before it divides.
        var growth = result.GrowthFactor.Number;
        (Math.Round(growth, 5) / Math.Round(growth / result.DampingRatio.Number, 5)).ShouldBe(
            vector.In("expected", "damping_ratio").GetDouble(),
            1e-12
        );
    }

    [Fact]
    public void Without_growth_there_is_no_structure_and_what_is_no_matrix_is_refused()
    {
        MatrixPopulation
            .Of([
                [0, 0],
                [0, 0],
            ])
            .GrowthFactor.State.ShouldBe(ValueState.NotMeaningful);
        MatrixPopulation
            .Of([
                [0, 0],
                [0, 0],
            ])
            .StableStructure[0]
            .State.ShouldBe(ValueState.NotMeaningful);
        MatrixPopulation
            .Of([
                [2],
            ])
            .GrowthFactor.Number.ShouldBe(2, 1e-12);
        Should.Throw<ArgumentException>(() =>
            MatrixPopulation.Of([
                [1, 2],
            ])
        );
        Should.Throw<ArgumentException>(() =>
            MatrixPopulation.Of([
                [-1],
            ])
        );
    }
}
