using System.Net;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;

namespace Sozialplanung.Indicators.Analyses;

/// <summary>
/// Which areas share a border: as the released map says, which Geography keeps unchanged under its hash. So an analysis of an old
/// release rests on the borders it was computed for.
/// </summary>
internal sealed class MapNeighbours(HttpClient geography, JsonSerializerOptions json)
{
    /// <summary>
    /// Per area the places of its neighbours in the list; null where the level has no map. Areas that are not on the map have none.
    /// Errors: <see cref="HttpRequestException"/> when Geography is away.
    /// </summary>
    public async Task<IReadOnlyList<IReadOnlyList<int>>?> ReadAsync(AnalysisSubject subject, CancellationToken cancellationToken)
    {
        if (subject.Level.MapHash.Length == 0)
        {
            return null;
        }

        using var answer = await geography.StreamAsync(
            $"maps/{Uri.EscapeDataString(subject.Level.Code)}/{Uri.EscapeDataString(subject.Level.MapHash)}.topojson",
            Caller.System,
            cancellationToken
        );
        if (answer.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        answer.EnsureSuccessStatusCode();
        var map = await answer.Content.ReadFromJsonAsync<NeighboursOfMap>(json, cancellationToken);
        return map?.Neighbours is { } neighbours ? Placed(subject, neighbours) : null;
    }

    private static IReadOnlyList<int>[] Placed(AnalysisSubject subject, Dictionary<string, string[]> neighbours)
    {
        var places = subject
            .Areas.Select((area, place) => (area.Code, place))
            .ToDictionary(pair => pair.Code, pair => pair.place, StringComparer.Ordinal);
        return
        [
            .. subject.Areas.Select(area =>
                (IReadOnlyList<int>)
                    [
                        .. neighbours
                            .GetValueOrDefault(area.Code, [])
                            .Where(places.ContainsKey)
                            .Select(code => places[code])
                            .Where(place => subject.Areas[place].Code != area.Code),
                    ]
            ),
        ];
    }

    internal sealed record NeighboursOfMap(Dictionary<string, string[]>? Neighbours);
}
