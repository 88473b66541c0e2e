namespace Sozialplanung.Statistics.Disclosure;

/// <summary>A small square system of linear equations, by elimination with the largest pivot of the column.</summary>
internal static class LinearEquations
{
    /// <summary>Overwrites its arguments. A pivot of zero counts as a tiny one: the unknown is then as good as free.</summary>
    public static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        for (var column = 0; column < n; column++)
        {
            SwapRows(matrix, right, column, Largest(matrix, column, n), n);
            var pivot = Math.Abs(matrix[column, column]) > 1e-300 ? matrix[column, column] : 1e-300;
            for (var row = column + 1; row < n; row++)
            {
                var factor = matrix[row, column] / pivot;
                for (var k = column; k < n; k++)
                {
                    matrix[row, k] -= factor * matrix[column, k];
                }

                right[row] -= factor * right[column];
            }
        }

        for (var row = n - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < n; k++)
            {
                right[row] -= matrix[row, k] * right[k];
            }

            right[row] /= Math.Abs(matrix[row, row]) > 1e-300 ? matrix[row, row] : 1e-300;
        }

        return right;
    }

    private static int Largest(double[,] matrix, int column, int n) =>
        Enumerable.Range(column, n - column).MaxBy(row => Math.Abs(matrix[row, column]));

    private static void SwapRows(double[,] matrix, double[] right, int one, int other, int n)
    {
        for (var k = 0; one != other && k < n; k++)
        {
            (matrix[one, k], matrix[other, k]) = (matrix[other, k], matrix[one, k]);
        }

        (right[one], right[other]) = (right[other], right[one]);
    }
}
