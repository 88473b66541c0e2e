namespace Sozialplanung.Statistics.Disclosure;

/// <summary>A way to make a table safe to publish: withholding, rounding, or perturbation by cell keys.</summary>
public interface IDisclosureMethod
{
    /// <summary>What leaves the house, cell by cell in the order of the table. The same table gives the same result. Errors:
    /// <see cref="OperationCanceledException"/>.</summary>
    ProtectedTable Apply(SuppressionTable table, CancellationToken cancellationToken = default);
}
