using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace Sozialplanung.PartnerNetwork.AskRouting;

/// <summary>
/// The one place that speaks to a service outside: OpenRouteService, <c>POST /v2/matrix/{profile}</c>. It sends points and the key,
/// follows nobody elsewhere, waits a bounded time, and reads a bounded answer.
/// </summary>
internal sealed class RoutingClient(HttpClient service, IOptions<RoutingOptions> options, TimeProvider clock)
{
    /// <summary>More than any answer to <see cref="RoutingOptions.PairsPerRequest"/> pairs.</summary>
    public const int MostAnswerBytes = 8 << 20;

    private const int MostTries = 3;
    private static readonly TimeSpan _longestWait = TimeSpan.FromSeconds(30);
    private readonly RoutingOptions _options = options.Value;

    /// <summary>Seconds from each source to each destination. Errors: <see cref="RoutingFailedException"/>.</summary>
    public async Task<int[]> DurationsAsync(
        RoutingProfile profile,
        IReadOnlyList<(double Lon, double Lat)> sources,
        IReadOnlyList<(double Lon, double Lat)> destinations,
        CancellationToken cancellationToken
    )
    {
        for (var trial = 1; ; trial++)
        {
            using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limited.CancelAfter(TimeSpan.FromSeconds(_options.Seconds));
            try
            {
                using var request = Request(profile, sources, destinations);
                using var response = await service.SendAsync(request, HttpCompletionOption.ResponseContentRead, limited.Token);
                if (response.StatusCode == HttpStatusCode.OK)
                {
                    return DurationMatrix.Read(
                            await response.Content.ReadAsByteArrayAsync(limited.Token),
                            sources.Count,
                            destinations.Count
                        ) ?? throw Failed("antwortet anders, als es für eine Matrix von Wegezeiten vereinbart ist");
                }

                if (response.StatusCode != HttpStatusCode.TooManyRequests)
                {
                    throw Failed(Reason(response.StatusCode));
                }

                await WaitAsync(response.Headers.RetryAfter, trial, cancellationToken);
            }
            catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
            {
                throw Failed("antwortet mit mehr, als zu einer Matrix von Wegezeiten gehört", e);
            }
            catch (HttpRequestException e)
            {
                throw Failed("ist nicht zu erreichen", e);
            }
            catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
            {
                throw Failed($"hat nach {_options.Seconds} Sekunden nicht geantwortet", e);
            }
        }
    }

    private HttpRequestMessage Request(
        RoutingProfile profile,
        IReadOnlyList<(double Lon, double Lat)> sources,
        IReadOnlyList<(double Lon, double Lat)> destinations
    )
    {
        var body = new
        {
            locations = sources.Concat(destinations).Select(point => new[] { point.Lon, point.Lat }),
            sources = Enumerable.Range(0, sources.Count),
            destinations = Enumerable.Range(sources.Count, destinations.Count),
            metrics = new[] { "duration" },
        };
        var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri($"{_options.Address.TrimEnd('/')}/v2/matrix/{profile.ServiceWord}")
        )
        {
            Content = JsonContent.Create(body),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (_options.Key.Length > 0)
        {
            request.Headers.TryAddWithoutValidation("Authorization", _options.Key);
        }

        return request;
    }

    private async Task WaitAsync(RetryConditionHeaderValue? retryAfter, int trial, CancellationToken cancellationToken)
    {
        var asked = retryAfter?.Delta ?? (retryAfter?.Date is { } date ? date - clock.GetUtcNow() : TimeSpan.FromSeconds(1));
        var wait = asked > TimeSpan.Zero ? asked : TimeSpan.Zero;
        if (trial == MostTries || wait > _longestWait)
        {
            var seconds = Math.Ceiling(Math.Min(wait.TotalSeconds, 86_400)).ToString("0", CultureInfo.InvariantCulture);
            throw Failed($"nimmt gerade keine weiteren Anfragen an (429); in {seconds} Sekunden lässt es sich wieder versuchen");
        }

        await Task.Delay(wait, clock, cancellationToken);
    }

    private static string Reason(HttpStatusCode status) =>
        status switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden =>
                $"lehnt die Anfrage ab ({(int)status}): Der Schlüssel (Routing:Key) gilt nicht, oder das Kontingent ist verbraucht",
            HttpStatusCode.RequestEntityTooLarge =>
                "lehnt die Anfrage als zu groß ab (413); Routing:PairsPerRequest ist kleiner einzustellen",
            HttpStatusCode.BadRequest =>
                "nimmt die Anfrage nicht an (400): Vielleicht ist Routing:PairsPerRequest größer, als er erlaubt",
            HttpStatusCode.NotFound => "kennt die Anfrage nicht (404): Die Adresse (Routing:Address) ist zu prüfen",
            _ => $"meldet einen Fehler ({(int)status})",
        };

    private RoutingFailedException Failed(string what, Exception? cause = null) =>
        new($"Der Routing-Dienst ({_options.Host}) {what}. Mit der Luftlinie lässt sich sofort rechnen.", cause);
}
