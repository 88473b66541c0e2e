using System.Globalization;
using System.Text.Json;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchFeatures;

/// <summary>OGC API – Features, Part 1 (OGC 17-069r4): collections, and their items by the links from page to page.</summary>
internal sealed class OgcFeaturesService(ServiceAsk ask) : IFeatureService
{
    private const string Collections = "/collections";

    public async Task<IReadOnlyList<SourceLayer>> LayersAsync(SourceAccess source, CancellationToken cancellationToken)
    {
        var address = ServiceAddress.With(source.Address, RootOf(source) + Collections);
        var answer = await ask.AskAsync(source, address, "application/json", null, cancellationToken);
        using var document = GeoJsonPage.Parse(answer);
        if (
            document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty("collections", out var collections)
            || collections.ValueKind != JsonValueKind.Array
        )
        {
            throw new FetchFaultException(
                $"Unter dieser Adresse antwortet bei {source.Address.Host} kein Dienst nach OGC API Features. Bitte tragen Sie die Adresse seiner Startseite ein."
            );
        }

        return
        [
            .. collections
                .EnumerateArray()
                .Where(one => one.ValueKind == JsonValueKind.Object && IsOfFeatures(one))
                .Select(one => (Id: JsonLinks.Text(one, "id"), Title: JsonLinks.Text(one, "title")))
                .Where(layer => !string.IsNullOrEmpty(layer.Id))
                .Select(layer => new SourceLayer(layer.Id!, string.IsNullOrWhiteSpace(layer.Title) ? layer.Id! : layer.Title)),
        ];
    }

    public Task<FeatureWalk> WalkAsync(
        SourceAccess source,
        int pageSize,
        FeatureShape shape,
        CancellationToken cancellationToken
    ) =>
        Task.FromResult(
            new FeatureWalk
            {
                First = ServiceAddress.With(
                    source.Address,
                    $"{RootOf(source)}{Collections}/{Uri.EscapeDataString(source.Layer)}/items",
                    ("limit", pageSize.ToString(CultureInfo.InvariantCulture))
                ),
                Accept = "application/geo+json, application/json;q=0.5",
                Read = answer => GeoJsonPage.Read(answer, shape),
                After = (page, _) => page.Next,
                // A page without a link to the next one is the last (17-069r4, 7.15.7); numberMatched may be missing.
                CountAsync = (_, _) => Task.FromResult<long?>(null),
            }
        );

    // People copy the address of a collection as readily as that of the start page.
    private static string RootOf(SourceAccess source)
    {
        var path = source.Address.AbsolutePath.TrimEnd('/');
        var at = path.LastIndexOf(Collections, StringComparison.Ordinal);
        return at >= 0 && (at + Collections.Length == path.Length || path[at + Collections.Length] == '/') ? path[..at] : path;
    }

    private static bool IsOfFeatures(JsonElement collection) => JsonLinks.Text(collection, "itemType") is null or "feature";
}
