using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchOverHttp;

/// <summary>Asks an address and follows where it leads; it signs in at the host of the Bezugsquelle alone.</summary>
internal sealed class HttpAsk(HttpConnections connections)
{
    private const int MostRedirects = 5;

    /// <summary>Errors: <see cref="FetchFaultException"/> for a way that is not followed.</summary>
    public async Task<HttpResponseMessage> AskAsync(
        SourceAccess source,
        Uri address,
        string? accept,
        Validators? known,
        CancellationToken cancellationToken
    )
    {
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            using var request = RequestOf(source, address, accept, known);
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

    private static HttpRequestMessage RequestOf(SourceAccess source, Uri address, string? accept, Validators? known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

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

    /// <summary>What the answer can be recognised by when it is asked for again.</summary>
    public static Validators? ValidatorsOf(HttpResponseMessage answer)
    {
        var tag = answer.Headers.ETag?.ToString();
        var modified = answer.Content.Headers.TryGetValues("Last-Modified", out var values) ? values.FirstOrDefault() : null;
        return tag is null && modified is null ? null : new Validators(tag, modified);
    }

    /// <summary>What goes wrong on the way, as sentences.</summary>
    public static async Task<T> SpokenAsync<T>(SourceAccess source, Task<T> work)
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
