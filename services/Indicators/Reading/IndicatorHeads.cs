using System.Text.Json;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.Reading;

internal static class IndicatorHeads
{
    private const string ReadAll = """
        select code, version, definition::text as definition, periods, levels, measures, is_finished from release_indicator
        where release_id = @id order by position
        """;

    public static async Task<IReadOnlyList<IndicatorHead>> AllAsync(
        DbSession session,
        Guid id,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    ) =>
        [
            .. (await session.QueryAsync<Row>(ReadAll, new { id }, cancellationToken)).Select(row => new IndicatorHead(
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

    private sealed record Row
    {
        public required string Code { get; init; }

        public required int Version { get; init; }

        public required string Definition { get; init; }

        public string[] Periods { get; init; } = [];

        public string[] Levels { get; init; } = [];

        public string[] Measures { get; init; } = [];

        public bool IsFinished { get; init; }
    }
}
