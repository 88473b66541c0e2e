using System.Globalization;
using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Indicators.Perturbation;

/// <summary>
/// Puts a perturbed count in the place of each delivered one (decision 0034). The change follows from what was counted and where, and
/// a secret of the installation: the same for everybody, in every call. Zero stays zero.
/// </summary>
internal sealed class PerturbedCounts(byte[] secret)
{
    /// <summary>
    /// No count changes by more. Far beyond what the variance makes likely: at the edge of it a reader could compute with certainties.
    /// </summary>
    public const int MaximumDeviation = 6;

    private const double Variance = 2;

    private static readonly PerturbationTable _table = PerturbationTable.Create(
        new PerturbationDesign(MaximumDeviation, Variance)
    );

    /// <summary>The perturbed count of a row as it was delivered. The count is part of its key: another count is changed otherwise.</summary>
    public long Of(string measure, string period, string area, string breakdown, long count) =>
        _table.Perturb(
            count,
            RecordKey.Of(
                string.Create(CultureInfo.InvariantCulture, $"{measure}\n{period}\n{area}\n{breakdown}\n{count}"),
                secret
            )
        );
}
