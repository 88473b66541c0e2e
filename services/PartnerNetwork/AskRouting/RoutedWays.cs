using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Options;
using Sozialplanung.Geometry.Reach;

namespace Sozialplanung.PartnerNetwork.AskRouting;

/// <summary>A place with its point in degrees and in metres.</summary>
internal readonly record struct WayPoint(double Lon, double Lat, double X, double Y);

/// <summary>
/// Minutes by the routing service from areas to facilities. Whole answers are kept for a while: the table that is shown and the
/// file that is saved cost the service one question.
/// </summary>
internal sealed class RoutedWays(RoutingClient client, HybridCache cache, IOptions<RoutingOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(2);
    private readonly RoutingOptions _options = options.Value;

    /// <summary>
    /// Costs in minutes; infinite where there is no way or it was not asked for, since it is too far.
    /// Errors: <see cref="RoutingFailedException"/>, also where it would be too many requests.
    /// </summary>
    public async Task<CostMatrix> MinutesAsync(
        RoutingProfile profile,
        double minutes,
        IReadOnlyList<WayPoint> areas,
        IReadOnlyList<WayPoint> facilities,
        CancellationToken cancellationToken
    )
    {
        (double X, double Y)[] from = [.. areas.Select(area => (area.X, area.Y))];
        var straight = CostMatrix.OfDistances(from, [.. facilities.Select(facility => (facility.X, facility.Y))]);
        var plan =
            RoutingPlan.Of(
                straight,
                from,
                profile.FarthestMetres(minutes),
                _options.PairsPerRequest,
                _options.RequestsPerQuestion
            ) ?? throw new RoutingFailedException(TooMuch());
        var known = new Dictionary<(int Area, int Facility), double>();
        using var limited = new CancellationTokenSource(_longest, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limited.Token, cancellationToken);
        foreach (var batch in plan)
        {
            await AskAsync(profile, batch, areas, facilities, known, limited.Token, both.Token);
        }

        return CostMatrix.Of(areas.Count, facilities.Count, (i, j) => known.GetValueOrDefault((i, j), double.PositiveInfinity));
    }

    private async Task AskAsync(
        RoutingProfile profile,
        RoutingBatch batch,
        IReadOnlyList<WayPoint> areas,
        IReadOnlyList<WayPoint> facilities,
        Dictionary<(int Area, int Facility), double> known,
        CancellationToken limit,
        CancellationToken cancellationToken
    )
    {
        (double Lon, double Lat)[] from = [.. batch.Areas.Select(area => (areas[area].Lon, areas[area].Lat))];
        (double Lon, double Lat)[] to = [.. batch.Facilities.Select(each => (facilities[each].Lon, facilities[each].Lat))];
        int[] seconds;
        try
        {
            seconds = await cache.GetOrCreateAsync(
                Key(profile, from, to),
                token => new ValueTask<int[]>(client.DurationsAsync(profile, from, to, token)),
                cancellationToken: cancellationToken
            );
        }
        catch (OperationCanceledException e) when (limit.IsCancellationRequested)
        {
            throw new RoutingFailedException(
                $"Der Routing-Dienst ({_options.Host}) hat in zwei Minuten nicht alles beantwortet. Bitte weniger auf einmal fragen oder mit der Luftlinie rechnen.",
                e
            );
        }

        for (var i = 0; i < from.Length; i++)
        {
            for (var j = 0; j < to.Length; j++)
            {
                if (seconds[(i * to.Length) + j] is >= 0 and var whole)
                {
                    known[(batch.Areas[i], batch.Facilities[j])] = whole / 60.0;
                }
            }
        }
    }

    private string TooMuch() =>
        $"Für diese Wegezeiten wären mehr als {_options.RequestsPerQuestion} Anfragen an den Routing-Dienst nötig (Routing:RequestsPerQuestion). "
        + "Bitte eine gröbere Ebene, eine engere Art oder weniger Minuten wählen, oder mit der Luftlinie rechnen.";

    /// <summary>Names all that an answer depends on, and gives away no point.</summary>
    private string Key(RoutingProfile profile, (double Lon, double Lat)[] from, (double Lon, double Lat)[] to)
    {
        var text = JsonSerializer.SerializeToUtf8Bytes(
            new object[]
            {
                _options.Address,
                profile.ServiceWord,
                from.Select(point => new[] { point.Lon, point.Lat }),
                to.Select(point => new[] { point.Lon, point.Lat }),
            }
        );
        return $"ways|{Convert.ToHexStringLower(SHA256.HashData(text))}";
    }
}
