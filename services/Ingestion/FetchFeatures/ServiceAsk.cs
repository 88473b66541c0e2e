using System.Net;
using Sozialplanung.Ingestion.FetchOverHttp;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchFeatures;

/// <summary>Asks a service and reads its answer whole; what it refuses becomes a sentence with its own words.</summary>
internal sealed class ServiceAsk(HttpAsk ask)
{
    private const int MostBytes = 64 << 20;

    /// <summary>Errors: <see cref="FetchFaultException"/> with the sentence.</summary>
    public async Task<ServiceAnswer> AskAsync(
        SourceAccess source,
        Uri address,
        string accept,
        Validators? known,
        CancellationToken cancellationToken
    )
    {
        using var answer = await ask.AskAsync(source, address, accept, known, cancellationToken);
        var from = answer.RequestMessage?.RequestUri ?? address;
        if (answer.StatusCode == HttpStatusCode.NotModified && known is not null)
        {
            return new ServiceAnswer(source, from, [], known, IsUnchanged: true);
        }

        var body = await ReadAsync(answer, source, cancellationToken);
        // 401 and 403 have sentences that say what to do.
        if (
            (
                answer.StatusCode == HttpStatusCode.OK
                || answer.StatusCode
                    is >= HttpStatusCode.BadRequest
                        and not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
            )
            && (answer.StatusCode != HttpStatusCode.OK || ServiceXml.IsXml(body))
            && ServiceWords.Of(body) is { } words
        )
        {
            throw new FetchFaultException(
                $"{source.Address.Host} lehnt die Anfrage ab ({(int)answer.StatusCode}) und sagt: „{words}“. Bitte prüfen Sie Adresse und Ebene; liegt es nicht daran, hilft der Betreiber des Dienstes."
            )
            {
                IsPassing = answer.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError,
            };
        }

        if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            throw new FetchFaultException(
                $"Unter dieser Adresse antwortet bei {source.Address.Host} kein solcher Dienst ({(int)answer.StatusCode}). Bitte prüfen Sie die Adresse und die Art des Dienstes."
            );
        }

        HttpFaults.ThrowUnlessFile(answer, source);
        return new ServiceAnswer(source, from, body, HttpAsk.ValidatorsOf(answer), IsUnchanged: false);
    }

    private static async Task<byte[]> ReadAsync(
        HttpResponseMessage answer,
        SourceAccess source,
        CancellationToken cancellationToken
    )
    {
        await using var content = await answer.Content.ReadAsStreamAsync(cancellationToken);
        using var body = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (body.Length + read > MostBytes)
            {
                throw new FetchFaultException(
                    $"{source.Address.Host} schickt eine Antwort von mehr als {MostBytes >> 20} MiB auf einmal. So viel wird von einem Dienst nicht gelesen; bitte lassen Sie sich die Daten als Datei geben."
                );
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
