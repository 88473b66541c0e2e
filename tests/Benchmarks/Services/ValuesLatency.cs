using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace Sozialplanung.Benchmarks.Services;

/// <summary>
/// The request behind the atlas: values of one indicator on the finest level, by four readers at once, through the gateway; the
/// rival is the same request straight to the service. As behind the reverse proxy of a Rechenzentrum, each request names its
/// reader's address: the gateway limits what one address may ask.
/// </summary>
internal static class ValuesLatency
{
    private const int Requests = 2_000;
    private const int Readers = 4;

    public static async Task PrintAsync(RunningDistrict district, TextWriter output, CancellationToken cancellationToken)
    {
        await district.StartAsync(cancellationToken);
        using var gateway = district.Client("gateway");
        using var service = district.Client("indicators");
        var catalogue = await gateway.GetFromJsonAsync<JsonElement>("api/indicators/catalogue", cancellationToken);
        string[] paths =
        [
            .. catalogue
                .GetProperty("indicators")
                .EnumerateArray()
                .Select(one => $"values/{one.GetProperty("code").GetString()}?level=sozialraum"),
        ];
        await MeasureAsync(gateway, "api/indicators/", paths, Requests / 10, cancellationToken);
        await MeasureAsync(service, "", paths, Requests / 10, cancellationToken);
        var ours = await MeasureAsync(gateway, "api/indicators/", paths, Requests, cancellationToken);
        var rival = await MeasureAsync(service, "", paths, Requests, cancellationToken);
        await output.WriteLineAsync(
            string.Create(
                Table.German,
                $"""

                | Werteabruf des Atlas, {Requests:#,0} Abrufe, {Readers} Leser | p50 | p99 |
                |---|---|---|
                | durch das Gateway | {ours.Middle:0.0} ms | {ours.Late:0.0} ms |
                | unmittelbar beim Dienst | {rival.Middle:0.0} ms | {rival.Late:0.0} ms |
                | Verhältnis | {ours.Middle / rival.Middle:0.00} | {ours.Late / rival.Late:0.00} |
                """
            )
        );
    }

    private static async Task<(double Middle, double Late)> MeasureAsync(
        HttpClient client,
        string prefix,
        string[] paths,
        int count,
        CancellationToken cancellationToken
    )
    {
        var times = new ConcurrentBag<double>();
        await Parallel.ForAsync(
            0,
            count,
            new ParallelOptions { MaxDegreeOfParallelism = Readers, CancellationToken = cancellationToken },
            async (number, token) =>
            {
                var begun = Stopwatch.GetTimestamp();
                using var request = new HttpRequestMessage(HttpMethod.Get, prefix + paths[number % paths.Length]);
                request.Headers.Add("X-Forwarded-For", $"192.0.2.{number % 250}");
                using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token);
                answer.EnsureSuccessStatusCode();
                await answer.Content.CopyToAsync(Stream.Null, token);
                times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        );
        double[] sorted = [.. times.Order()];
        return (sorted[sorted.Length / 2], sorted[(int)(sorted.Length * 0.99)]);
    }
}
