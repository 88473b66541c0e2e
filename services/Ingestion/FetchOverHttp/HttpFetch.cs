using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Options;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchOverHttp;

/// <summary>Fetches a file from an address of the web, or only looks what is there.</summary>
internal sealed class HttpFetch(
    HttpConnections connections,
    DeliveryFiles files,
    IOptions<IngestionOptions> options,
    FetchLimit limit
)
{
    private const int MostRedirects = 5;

    /// <summary>Errors: <see cref="FetchFaultException"/> with the sentence.</summary>
    public Task<Fetched> FetchAsync(SourceAccess source, Validators? known, CancellationToken cancellationToken) =>
        limit.FetchAsync(source, token => SpokenAsync(source, StoreAsync(source, known, token)), cancellationToken);

    /// <summary>What is there now, by its beginning. Errors: <see cref="FetchFaultException"/> with the sentence.</summary>
    public Task<SourceLook> LookAsync(SourceAccess source, CancellationToken cancellationToken) =>
        limit.LookAsync(source, token => SpokenAsync(source, LookAtAsync(source, token)), cancellationToken);

    private async Task<Fetched> StoreAsync(SourceAccess source, Validators? known, CancellationToken cancellationToken)
    {
        using var answer = await AskAsync(source, known, cancellationToken);
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
        return new Fetched([new FetchedFile(AnsweredName.Of(answer, source.Address), stored)], ValidatorsOf(answer));
    }

    private async Task<SourceLook> LookAtAsync(SourceAccess source, CancellationToken cancellationToken)
    {
        using var answer = await AskAsync(source, null, cancellationToken);
        HttpFaults.ThrowUnlessFile(answer, source);
        await using var content = await answer.Content.ReadAsStreamAsync(cancellationToken);
        var kind = FileLook.KindOfTable(await HeadAsync(content, cancellationToken), source.Address.Host);
        return new SourceLook(AnsweredName.Of(answer, source.Address), kind, answer.Content.Headers.ContentLength);
    }

    private async Task<HttpResponseMessage> AskAsync(SourceAccess source, Validators? known, CancellationToken cancellationToken)
    {
        var address = source.Address;
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            using var request = RequestOf(source, address, known);
            var answer = await connections.SendAsync(request, cancellationToken);
            if (!IsRedirect(answer.StatusCode) || answer.Headers.Location is not { } location)
            {
                return answer;
            }

            answer.Dispose();
            address = Redirects.Next(address, location);
        }

        throw new FetchFaultException(
            $"{source.Address.Host} leitet mehr als {MostRedirects}-mal weiter. Bitte tragen Sie die Adresse ein, unter der die Datei am Ende liegt."
        );
    }

    private static HttpRequestMessage RequestOf(SourceAccess source, Uri address, Validators? known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known?.ETag is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (known?.LastModified is { } modified)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        }

        if (source.Secret is { } secret && source.IsAt(address))
        {
            SignIn(request, source, secret);
        }

        return request;
    }

    private static void SignIn(HttpRequestMessage request, SourceAccess source, string secret)
    {
        switch (source.SignIn)
        {
            case SignInKind.Password:
                var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{source.UserName}:{secret}"));
                request.Headers.Authorization = new AuthenticationHeaderValue("Basic", pair);
                break;
            case SignInKind.Bearer:
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret);
                break;
            case SignInKind.Header:
                request.Headers.TryAddWithoutValidation(source.Header, secret);
                break;
        }
    }

    private static bool IsRedirect(HttpStatusCode status) =>
        status
            is HttpStatusCode.MovedPermanently
                or HttpStatusCode.Found
                or HttpStatusCode.SeeOther
                or HttpStatusCode.TemporaryRedirect
                or HttpStatusCode.PermanentRedirect;

    private static async Task<byte[]> HeadAsync(Stream content, CancellationToken cancellationToken)
    {
        var head = new byte[FileLook.HeadLength];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        return head[..length];
    }

    private static Validators? ValidatorsOf(HttpResponseMessage answer)
    {
        var tag = answer.Headers.ETag?.ToString();
        var modified = answer.Content.Headers.TryGetValues("Last-Modified", out var values) ? values.FirstOrDefault() : null;
        return tag is null && modified is null ? null : new Validators(tag, modified);
    }

    /// <summary>What goes wrong on the way, as sentences.</summary>
    private static async Task<T> SpokenAsync<T>(SourceAccess source, Task<T> work)
    {
        try
        {
            return await work;
        }
        catch (FileTooLargeException e)
        {
            throw HttpFaults.TooLarge(source, e);
        }
        catch (HttpRequestException e)
        {
            throw HttpFaults.Of(e, source);
        }
        catch (HttpIOException e)
        {
            throw HttpFaults.BrokenOff(source, e);
        }
    }
}
