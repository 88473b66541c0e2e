using MathNet.Numerics.LinearAlgebra;

namespace Sozialplanung.Statistics.Index;

/// <summary>
/// First principal component of several indicators: <see cref="Loadings"/> per indicator (length 1), <see cref="ExplainedShare"/>
/// of the variance (0 to 1), <see cref="Scores"/> per area and the same <see cref="Rescaled"/> to 0–1.
/// </summary>
public sealed record PrincipalComponent(
    IReadOnlyList<Value> Loadings,
    Value ExplainedShare,
    IReadOnlyList<Value> Scores,
    IReadOnlyList<Value> Rescaled
)
{
    /// <summary>
    /// Eigenvector of the largest eigenvalue of the correlation matrix, applied to z-scores (divisor n − 1). Its sign is
    /// arbitrary; it is chosen so that the scores correlate positively with the indicator <paramref name="orientation"/> (index),
    /// one that stands for deprivation. An area without a number in one indicator gets that reason and takes no part. Fewer than
    /// two complete areas, or an indicator that is the same everywhere: not meaningful. Source: Jolliffe 2002, Principal
    /// Component Analysis, p. 21; GISD.
    /// Errors: <see cref="ArgumentException"/> for unequal lengths, <see cref="ArgumentOutOfRangeException"/> for an orientation
    /// that is no indicator.
    /// </summary>
    public static PrincipalComponent First(IReadOnlyList<IReadOnlyList<Value>> indicators, int orientation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(orientation);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(orientation, indicators.Count);
        Inputs.RequireSameLength(indicators[0].Count, [.. indicators.Select(indicator => indicator.Count)]);
        ValueState?[] reasons =
        [
            .. Enumerable
                .Range(0, indicators[0].Count)
                .Select(area => Inputs.FirstReason([.. indicators.Select(indicator => indicator[area])])),
        ];
        Value[][] scaled =
        [
            .. indicators.Select(indicator =>
                Standardisation.ZWithSampleDeviation([.. indicator.Where((_, area) => reasons[area] is null)])
            ),
        ];

        return scaled[0].Length < 2 || Inputs.FirstReason([.. scaled]) is not null
            ? Nothing(indicators.Count, reasons)
            : Decomposed(
                Matrix<double>.Build.Dense(scaled[0].Length, scaled.Length, (row, column) => scaled[column][row].Number),
                orientation,
                reasons
            );
    }

    private static PrincipalComponent Decomposed(Matrix<double> z, int orientation, ValueState?[] reasons)
    {
        var correlation = z.TransposeThisAndMultiply(z) / (z.RowCount - 1);
        var decomposition = correlation.Evd(Symmetricity.Symmetric);
        var largest = decomposition
            .EigenValues.Select(value => value.Real)
            .ToList()
            .LastIndexOf(decomposition.EigenValues.Max(value => value.Real));
        var loadings = decomposition.EigenVectors.Column(largest);
        if ((correlation * loadings)[orientation] < 0)
        {
            loadings = -loadings;
        }

        var numbers = new Queue<double>(z * loadings);
        Value[] scores =
        [
            .. reasons.Select(reason => reason is { } state ? Value.Missing(state) : Value.FromCalculation(numbers.Dequeue())),
        ];
        return new PrincipalComponent(
            [.. loadings.Select(Value.FromCalculation)],
            Value.FromCalculation(decomposition.EigenValues[largest].Real / z.ColumnCount),
            scores,
            Standardisation.MinMax(scores)
        );
    }

    private static PrincipalComponent Nothing(int indicators, ValueState?[] reasons)
    {
        Value[] none = [.. reasons.Select(reason => Value.Missing(reason ?? ValueState.NotMeaningful))];
        return new PrincipalComponent([.. Enumerable.Repeat(Value.NotMeaningful, indicators)], Value.NotMeaningful, none, none);
    }
}
