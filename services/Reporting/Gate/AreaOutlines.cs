using Sozialplanung.Contracts.Indicators;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;

namespace Sozialplanung.Reporting.Gate;

/// <summary>Asks Geography for the outlines of areas. Errors: <see cref="HttpRequestException"/> when it is away.</summary>
internal sealed class AreaOutlines(HttpClient geography)
{
    /// <summary>The outlines of a level as TopoJSON, as the release names them.</summary>
    public Task<string> MapAsync(CatalogueLevel level, CancellationToken cancellationToken) =>
        geography.GetTextAsync($"maps/{level.Code}/{level.MapHash}.topojson", Caller.System, cancellationToken);
}
