using Microsoft.Extensions.Options;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.FetchOverHttp;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchFeatures;

/// <summary>Fetches all features of a layer of a service as one table, or only looks what is there.</summary>
internal sealed class FeatureFetch(
    WfsService wfs,
    OgcFeaturesService ogc,
    ServiceAsk ask,
    DeliveryFiles files,
    IOptions<IngestionOptions> options,
    FetchLimit limit
)
{
    private const int PageSize = 1_000;
    private const int MostPages = 10_000;
    private const int LongestName = 180;

    /// <summary>Errors: <see cref="FetchFaultException"/> with the sentence.</summary>
    public Task<Fetched> FetchAsync(SourceAccess source, Validators? known, CancellationToken cancellationToken) =>
        limit.FetchAsync(source, token => HttpAsk.SpokenAsync(source, StoreAsync(source, known, token)), cancellationToken);

    /// <summary>How many features the layer has. Errors: <see cref="FetchFaultException"/> with the sentence.</summary>
    public Task<SourceLook> LookAsync(SourceAccess source, CancellationToken cancellationToken) =>
        limit.LookAsync(source, token => HttpAsk.SpokenAsync(source, LookAtAsync(source, token)), cancellationToken);

    /// <summary>The layers to choose from. Errors: <see cref="FetchFaultException"/> with the sentence.</summary>
    public Task<IReadOnlyList<SourceLayer>> LayersAsync(SourceAccess source, CancellationToken cancellationToken) =>
        limit.LookAsync(
            source,
            token => HttpAsk.SpokenAsync(source, ServiceOf(source).LayersAsync(source, token)),
            cancellationToken
        );

    /// <summary>All features with their geometry. Errors: <see cref="FetchFaultException"/> with the sentence.</summary>
    public async Task<FeatureBook> FeaturesAsync(SourceAccess source, CancellationToken cancellationToken) =>
        (
            await limit.FetchAsync(
                source,
                token => HttpAsk.SpokenAsync(source, CollectAsync(source, FeatureShape.GeoJson, known: null, token)),
                cancellationToken
            )
        ).Book!;

    private IFeatureService ServiceOf(SourceAccess source) => source.Service == ServiceKind.Wfs ? wfs : ogc;

    private async Task<SourceLook> LookAtAsync(SourceAccess source, CancellationToken cancellationToken)
    {
        var walk = await ServiceOf(source).WalkAsync(source, 1, FeatureShape.Table, cancellationToken);
        var page = walk.Read(await ask.AskAsync(source, walk.First, walk.Accept, null, cancellationToken));
        return new SourceLook(
            source.Layer,
            page.Matched is { } matched ? $"eine Ebene mit {ServiceWords.Number(matched)} Objekten" : "eine Ebene",
            null
        );
    }

    private async Task<Fetched> StoreAsync(SourceAccess source, Validators? known, CancellationToken cancellationToken)
    {
        var (book, validators) = await CollectAsync(source, FeatureShape.Table, known, cancellationToken);
        return book is null
            ? new Fetched([], known, IsUnchanged: true)
            : new Fetched(
                [new FetchedFile($"{FileName(source.Layer)}.json", await book.StoreAsync(files, cancellationToken))],
                // That the first of several pages is the same says nothing of the others.
                book.Pages == 1
                    ? validators
                    : null
            );
    }

    /// <summary>All features, or none where the first page is unchanged.</summary>
    private async Task<(FeatureBook? Book, Validators? Validators)> CollectAsync(
        SourceAccess source,
        FeatureShape shape,
        Validators? known,
        CancellationToken cancellationToken
    )
    {
        var walk = await ServiceOf(source).WalkAsync(source, PageSize, shape, cancellationToken);
        var book = new FeatureBook(source.Address.Host, options.Value.MaximumFileBytes);
        var asked = new HashSet<Uri>();
        long? matched = null;
        Validators? validators = null;
        for (var next = walk.First; next is not null; )
        {
            if (asked.Count == MostPages || !asked.Add(next))
            {
                throw ServiceFaults.Endless(source, asked.Count);
            }

            var answer = await ask.AskAsync(source, next, walk.Accept, asked.Count == 1 ? known : null, cancellationToken);
            if (answer.IsUnchanged)
            {
                return (null, known);
            }

            var page = walk.Read(answer);
            book.Add(page);
            matched = Matched(source, matched, page, book);
            validators = answer.Validators;
            next = walk.After(page, book);
        }

        matched ??= await walk.CountAsync(book, cancellationToken);
        return matched is { } expected && expected != book.Count ? throw ServiceFaults.Incomplete(source, expected, book.Count)
            : book.Count == 0 ? throw ServiceFaults.Empty(source)
            : (book, validators);
    }

    /// <summary>How many there are, as all pages say it.</summary>
    private static long? Matched(SourceAccess source, long? before, FeaturePage page, FeatureBook book)
    {
        var matched = page.Matched ?? before;
        return before is not null && matched != before ? throw ServiceFaults.Changed(source)
            : matched < book.Count ? throw ServiceFaults.Incomplete(source, matched.Value, book.Count)
            : matched;
    }

    /// <summary>The name of a layer as that of a file, without an ending.</summary>
    public static string FileName(string layer)
    {
        var name = string.Concat(
            layer.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '_')
        );
        return name.Length <= LongestName ? name : name[..LongestName];
    }
}
