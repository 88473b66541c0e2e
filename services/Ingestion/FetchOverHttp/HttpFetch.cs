using System.Net;
using Microsoft.Extensions.Options;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchOverHttp;

/// <summary>Fetches a file from an address of the web, or only looks what is there.</summary>
internal sealed class HttpFetch(HttpAsk ask, DeliveryFiles files, IOptions<IngestionOptions> options, FetchLimit limit)
{
    /// <summary>Errors: <see cref="FetchFaultException"/> with the sentence.</summary>
    public Task<Fetched> FetchAsync(SourceAccess source, Validators? known, CancellationToken cancellationToken) =>
        limit.FetchAsync(source, token => HttpAsk.SpokenAsync(source, StoreAsync(source, known, token)), cancellationToken);

    /// <summary>What is there now, by its beginning. Errors: <see cref="FetchFaultException"/> with the sentence.</summary>
    public Task<SourceLook> LookAsync(SourceAccess source, CancellationToken cancellationToken) =>
        limit.LookAsync(source, token => HttpAsk.SpokenAsync(source, LookAtAsync(source, token)), cancellationToken);

    private async Task<Fetched> StoreAsync(SourceAccess source, Validators? known, CancellationToken cancellationToken)
    {
        using var answer = await ask.AskAsync(source, source.Address, accept: null, known, cancellationToken);
        if (answer.StatusCode == HttpStatusCode.NotModified && known is not null)
        {
            return new Fetched([], known, IsUnchanged: true);
        }

        HttpFaults.ThrowUnlessFile(answer, source);
        if (answer.Content.Headers.ContentLength > options.Value.MaximumFileBytes)
        {
            throw HttpFaults.TooLarge(source, new FileTooLargeException(options.Value.MaximumFileBytes));
        }

        await using var content = await answer.Content.ReadAsStreamAsync(cancellationToken);
        var head = await HeadAsync(content, cancellationToken);
        FileLook.KindOfTable(head, source.Address.Host);
        await using var whole = new PrefixedStream(head, content);
        var stored = await files.StoreAsync(whole, cancellationToken);
        return new Fetched([new FetchedFile(AnsweredName.Of(answer, source.Address), stored)], HttpAsk.ValidatorsOf(answer));
    }

    private async Task<SourceLook> LookAtAsync(SourceAccess source, CancellationToken cancellationToken)
    {
        using var answer = await ask.AskAsync(source, source.Address, accept: null, known: null, cancellationToken);
        HttpFaults.ThrowUnlessFile(answer, source);
        await using var content = await answer.Content.ReadAsStreamAsync(cancellationToken);
        var kind = FileLook.KindOfTable(await HeadAsync(content, cancellationToken), source.Address.Host);
        return new SourceLook(AnsweredName.Of(answer, source.Address), kind, answer.Content.Headers.ContentLength);
    }

    private static async Task<byte[]> HeadAsync(Stream content, CancellationToken cancellationToken)
    {
        var head = new byte[FileLook.HeadLength];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        return head[..length];
    }
}
