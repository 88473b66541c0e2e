using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Storage;

namespace Sozialplanung.Indicators.Reading;

internal static class IndicatorHeads
{
    public static async Task<IReadOnlyList<IndicatorHead>> AllAsync(
        IndicatorsDb session,
        Guid id,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    ) =>
        [
            .. (await RowsAsync(session, id, cancellationToken)).Select(row => new IndicatorHead(
                row.Code,
                row.Version,
                JsonSerializer.Deserialize<IndicatorDefinition>(row.Definition, json)!,
                row.Periods,
                row.Levels,
                row.Measures
            )
            {
                IsFinished = row.IsFinished,
            }),
        ];

    private static Task<List<ReleaseIndicatorRow>> RowsAsync(
        IndicatorsDb session,
        Guid id,
        CancellationToken cancellationToken
    ) =>
        session
            .ReleaseIndicators.AsNoTracking()
            .Where(indicator => indicator.ReleaseId == id)
            .OrderBy(indicator => indicator.Position)
            .ToListAsync(cancellationToken);
}
