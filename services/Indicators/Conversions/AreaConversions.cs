using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.Conversions;

/// <summary>The conversion that the numbers of each dataset and period need, if any.</summary>
internal sealed class AreaConversions(IReadOnlyDictionary<(string Dataset, string Period), AreaConversion> bySource)
{
    /// <summary>Errors: <see cref="NotYetException"/> where the Gebietsstand has changed since the conversions were asked for.</summary>
    public static async Task<AreaConversions> ReadAsync(
        IndicatorsDb session,
        AreaTree tree,
        DivisionConversions known,
        CancellationToken cancellationToken
    )
    {
        if (
            await session.SingleOrDefaultAsync<string>("select version from division", null, cancellationToken) is { } current
            && current != known.Current
        )
        {
            throw new NotYetException("Wartet, weil sich der geltende Gebietsstand gerade geändert hat.");
        }

        var bySource = new Dictionary<(string Dataset, string Period), AreaConversion>();
        var built = known.ByFormer.ToDictionary(
            former => former.Key,
            former => new AreaConversion(former.Value, tree),
            StringComparer.Ordinal
        );
        foreach (
            var source in await session.QueryAsync<DeliveredDivision>(
                "select dataset, period, division_version from source",
                null,
                cancellationToken
            )
        )
        {
            if (built.TryGetValue(source.DivisionVersion, out var conversion))
            {
                bySource[(source.Dataset, source.Period)] = conversion;
            }
        }

        return new AreaConversions(bySource);
    }

    /// <summary>Null where the numbers are about the current Gebietsstand, or nothing is known of theirs.</summary>
    public AreaConversion? Of(string dataset, string period) => bySource.GetValueOrDefault((dataset, period));

    private sealed record DeliveredDivision(string Dataset, string Period, string DivisionVersion);
}
