using MathNet.Numerics.LinearAlgebra;

namespace Sozialplanung.Statistics.Population;

/// <summary>
/// What a population would become if one projection matrix held for ever: <see cref="GrowthFactor"/> per step,
/// <see cref="StableStructure"/> (shares of the groups, sum 1), <see cref="ReproductiveValues"/> (first group = 1),
/// <see cref="DampingRatio"/> (how fast the start is forgotten), <see cref="NetReproduction"/> (children per newborn),
/// <see cref="GenerationSteps"/>, and by row and column how the growth answers to each entry, absolutely and in proportion.
/// </summary>
public sealed record MatrixPopulation(
    Value GrowthFactor,
    IReadOnlyList<Value> StableStructure,
    IReadOnlyList<Value> ReproductiveValues,
    Value DampingRatio,
    Value NetReproduction,
    Value GenerationSteps,
    IReadOnlyList<IReadOnlyList<Value>> Sensitivities,
    IReadOnlyList<IReadOnlyList<Value>> Elasticities
)
{
    /// <summary>
    /// Dominant eigenvalue λ with right and left eigenvectors w, v; sensitivity vᵢwⱼ/⟨v,w⟩, elasticity aᵢⱼ/λ times that; damping
    /// λ/|λ₂|; R₀ = dominant eigenvalue of F(I − T)⁻¹ with F the first row without its first entry; generation ln R₀/ln λ. Where
    /// no growth can be told (a matrix of zeros): not meaningful. Source: Caswell 2001, Matrix Population Models, p. 72–128.
    /// Proved by <c>matrix-whale</c>, <c>leslie-eigen-burkina</c>.
    /// Errors: <see cref="ArgumentException"/> for a matrix that is empty, not square, or has negative or infinite entries.
    /// </summary>
    public static MatrixPopulation Of(IReadOnlyList<IReadOnlyList<double>> rows)
    {
        if (
            rows.Count == 0
            || rows.Any(row => row.Count != rows.Count || row.Any(entry => !(entry >= 0 && double.IsFinite(entry))))
        )
        {
            throw new ArgumentException("A projection matrix is square; its entries are finite and not negative.", nameof(rows));
        }

        // Divided by the largest entry, so that huge entries have eigenvalues that can be computed; only the growth depends on
        // it.
        var scale = rows.Max(row => row.Max());
        var matrix = Matrix<double>.Build.DenseOfRows(rows) / (scale > 0 ? scale : 1);
        var moduli = matrix.Evd().EigenValues.Select(value => value.Magnitude).OrderDescending().ToArray();
        var (growth, stable) = Dominant(matrix);
        var left = Dominant(matrix.Transpose()).Vector;
        var product = left.DotProduct(stable);
        var reproduction = NetReproductionOf(Matrix<double>.Build.DenseOfRows(rows));
        return new MatrixPopulation(
            growth > 0 ? Value.FromCalculation(growth * scale) : Value.NotMeaningful,
            [.. stable.Select(share => growth > 0 ? Value.FromCalculation(share) : Value.NotMeaningful)],
            [.. left.Select(value => Math.Abs(left[0]) > 1e-12 ? Value.FromCalculation(value / left[0]) : Value.NotMeaningful)],
            moduli.Length > 1 ? Value.FromCalculation(growth / moduli[1]) : Value.NotMeaningful,
            reproduction,
            reproduction is { HasNumber: true, Number: > 0 }
                ? Value.FromCalculation(Math.Log(reproduction.Number) / Math.Log(growth * scale))
                : Value.NotMeaningful,
            Table(rows.Count, (row, column) => left[row] * stable[column] / product),
            Table(rows.Count, (row, column) => matrix[row, column] / growth * left[row] * stable[column] / product)
        );
    }

    private static (double Value, Vector<double> Vector) Dominant(Matrix<double> matrix)
    {
        var decomposition = matrix.Evd();
        var place = decomposition
            .EigenValues.Select(value => value.Real)
            .ToList()
            .IndexOf(decomposition.EigenValues.Max(value => value.Real));
        var vector = decomposition.EigenVectors.Column(place);
        var sum = vector.Sum();
        return (decomposition.EigenValues[place].Real, sum == 0 ? vector : vector / sum);
    }

    private static Value NetReproductionOf(Matrix<double> matrix)
    {
        var births = Matrix<double>.Build.Dense(matrix.RowCount, matrix.ColumnCount);
        for (var column = 1; column < matrix.ColumnCount; column++)
        {
            births[0, column] = matrix[0, column];
        }

        var stay = Matrix<double>.Build.DenseIdentity(matrix.RowCount) - (matrix - births);
        // Only the first row of F(I − T)⁻¹ is not zero, so its first entry is the eigenvalue.
        return Math.Abs(stay.Determinant()) > 1e-300
            ? Value.FromCalculation((births * stay.Inverse())[0, 0])
            : Value.NotMeaningful;
    }

    private static Value[][] Table(int size, Func<int, int, double> entry) =>
        [
            .. Enumerable
                .Range(0, size)
                .Select(row => Enumerable.Range(0, size).Select(column => Value.FromCalculation(entry(row, column))).ToArray()),
        ];
}
