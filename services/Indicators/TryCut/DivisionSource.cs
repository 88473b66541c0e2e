using System.Text.Json;
using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Indicators.Areas;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;

namespace Sozialplanung.Indicators.TryCut;

/// <summary>The areas of any Gebietsstand: of the current one from the copy, of others from Geography.</summary>
internal sealed class DivisionSource(HttpClient geography, JsonSerializerOptions json)
{
    /// <summary>An empty tree where there is none. Errors: <see cref="HttpRequestException"/> when Geography is away.</summary>
    public async Task<AreaTree> ReadAsync(IndicatorsDb session, string version, CancellationToken cancellationToken)
    {
        var current = await session.SingleOrDefaultAsync<string>("select version from division", null, cancellationToken);
        if (version == current)
        {
            return await AreaTables.ReadAsync(session, cancellationToken);
        }

        var query = $"?version={Uri.EscapeDataString(version)}";
        var levels = await geography.GetJsonAsync<List<PublishedLevel>>($"levels{query}", Caller.System, json, cancellationToken);
        var areas = await geography.GetJsonAsync<List<PublishedArea>>($"areas{query}", Caller.System, json, cancellationToken);
        return AreaTree.Build(
            [.. levels!.Select(level => new AreaLevel(level.Code, level.Name, level.NamePlural, level.Rank, level.Division))],
            areas!.Select(area => new Area
            {
                Code = area.Code,
                Name = area.Name,
                Level = area.Level,
                Parent = area.Parent,
                Members = area.Members ?? [],
            })
        );
    }
}
