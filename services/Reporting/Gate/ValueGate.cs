using System.Net;
using System.Text.Json;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;

namespace Sozialplanung.Reporting.Gate;

/// <summary>
/// Asks the one gate in Indicators for values on behalf of a readership. Nothing else in Reporting asks for values. Errors:
/// <see cref="HttpRequestException"/> when it is away.
/// </summary>
internal sealed class ValueGate(HttpClient indicators, JsonSerializerOptions json)
{
    /// <summary>What an area has in a release, or the gate's sentence why there is nothing.</summary>
    public async Task<Answer<IndicatorProfile>> ProfileAsync(
        Readership readership,
        string area,
        Guid? release,
        CancellationToken cancellationToken
    )
    {
        using var response = await indicators.StreamAsync(
            $"profile/{Uri.EscapeDataString(area)}{Query(release)}",
            readership.Reader,
            cancellationToken
        );
        if (await RefusalAsync(response, cancellationToken) is { } refusal)
        {
            return Answer<IndicatorProfile>.None(refusal);
        }

        return Answer<IndicatorProfile>.Of(
            (await response.Content.ReadFromJsonAsync<IndicatorProfile>(json, cancellationToken))!
        );
    }

    /// <summary>The areas that a level has in a release, or the gate's sentence why there is none.</summary>
    public async Task<Answer<IReadOnlyList<CatalogueArea>>> AreasAsync(
        Readership readership,
        string level,
        Guid? release,
        CancellationToken cancellationToken
    )
    {
        var query = Query(release) is { Length: > 0 } asked ? $"{asked}&" : "?";
        using var response = await indicators.StreamAsync(
            $"catalogue/areas{query}level={Uri.EscapeDataString(level)}",
            readership.Reader,
            cancellationToken
        );
        return await RefusalAsync(response, cancellationToken) is { } refusal
            ? Answer<IReadOnlyList<CatalogueArea>>.None(refusal)
            : Answer<IReadOnlyList<CatalogueArea>>.Of(
                (await response.Content.ReadFromJsonAsync<IReadOnlyList<CatalogueArea>>(json, cancellationToken))!
            );
    }

    /// <summary>Why nobody can read the release any more (it was withdrawn); null where everybody can.</summary>
    public async Task<string?> RefusalOfAsync(Guid release, CancellationToken cancellationToken)
    {
        using var response = await indicators.StreamAsync($"catalogue{Query(release)}", Caller.Anonymous, cancellationToken);
        return await RefusalAsync(response, cancellationToken);
    }

    public async Task<ReleaseCatalogue> CatalogueAsync(
        Readership readership,
        Guid release,
        CancellationToken cancellationToken
    ) =>
        (
            await indicators.GetJsonAsync<ReleaseCatalogue>(
                $"catalogue{Query(release)}",
                readership.Reader,
                json,
                cancellationToken
            )
        )!;

    /// <summary>
    /// The values of an indicator on some levels as JSON-stat, as they are, to be handed to the figure renderer.
    /// </summary>
    public Task<string> ValuesAsync(
        Readership readership,
        string indicator,
        Guid release,
        IEnumerable<string> levels,
        CancellationToken cancellationToken
    )
    {
        var query = string.Join(
            '&',
            levels.Select(level => $"level={Uri.EscapeDataString(level)}").Prepend($"release={release}")
        );
        return indicators.GetTextAsync($"values/{Uri.EscapeDataString(indicator)}?{query}", readership.Reader, cancellationToken);
    }

    /// <summary>The gate's sentence why there is nothing. Errors: <see cref="HttpRequestException"/> for any other failure.</summary>
    private async Task<string?> RefusalAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            var problem = await response.Content.ReadFromJsonAsync<Refusal>(json, cancellationToken);
            return problem?.Title ?? "Dafür gibt es keinen veröffentlichten Stand.";
        }

        response.EnsureSuccessStatusCode();
        return null;
    }

    private static string Query(Guid? release) => release is { } id ? $"?release={id}" : "";

    private sealed record Refusal(string? Title);
}
