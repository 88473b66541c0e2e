using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.Perturbation;

/// <summary>
/// The secret of the perturbation. It is made with the database and never changes: counts perturbed under two secrets would be two
/// estimates of the same.
/// </summary>
internal sealed class PerturbationSecret(ServiceDatabase<IndicatorsDb> database)
{
    private PerturbedCounts? _counts;

    public async Task<PerturbedCounts> ReadAsync(CancellationToken cancellationToken)
    {
        if (_counts is { } known)
        {
            return known;
        }

        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        return _counts = new PerturbedCounts(
            await session.SingleAsync<byte[]>("select secret from perturbation_secret", null, cancellationToken)
        );
    }
}
