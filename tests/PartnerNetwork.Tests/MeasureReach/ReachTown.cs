using System.Globalization;
using System.Net;
using System.Text.Json;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.PartnerNetwork.Tests.MeasureReach;

/// <summary>
/// PartnerNetwork with a Geography of its own, and stand-ins for Indicators and for a routing service. Three villages of one
/// square kilometre lie in a row, their middles 2 and 8 kilometres apart; twelve cells lie where a test wants them.
/// </summary>
public sealed class ReachTown : IAsyncLifetime
{
    internal const string Key = "test-schluessel";
    internal const string First = "10044101";
    internal const string Second = "10044102";
    internal const string Third = "10044103";

    /// <summary>Where the middle of the first village lies, in EPSG:25832.</summary>
    internal static readonly (double X, double Y) Middle = (340_000, 5_460_000);

    private TestService _geography = null!;

    internal TestService Service { get; private set; } = null!;

    internal StandInServer Indicators { get; private set; } = null!;

    internal StandInServer Routing { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var cancelled = TestContext.Current.CancellationToken;
        _geography = await TestService.StartAsync("geography", "Geography", null, cancelled);
        Indicators = await StandInServer.StartAsync(cancelled);
        Routing = await StandInServer.StartAsync(cancelled);
        await ImportAsync(
            "dorf",
            [
                .. new[] { (First, 0.0), (Second, 2), (Third, 10) }.Select(each =>
                    Square(each.Item1, "dorf", each.Item2, 0, 0.5)
                ),
                Square("10044", "kreis", 0, 0, 100),
            ],
            cancelled
        );
        Service = await StartAsync([], cancelled);
        using var client = Service.As(Role.Verwalter);
        await PutAsync(client, "/organisations/traeger", new { name = "Testträger", kindName = "Freier Träger" }, cancelled);
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Indicators.DisposeAsync();
        await Routing.DisposeAsync();
        await _geography.DisposeAsync();
    }

    /// <summary>PartnerNetwork beside these; its settings may be others.</summary>
    internal Task<TestService> StartAsync(Dictionary<string, string> settings, CancellationToken cancellationToken) =>
        TestService.StartAsync(
            "network",
            "PartnerNetwork",
            new Dictionary<string, string>
            {
                ["services__geography__http__0"] = _geography.Address.ToString(),
                ["services__indicators__http__0"] = Indicators.Address.ToString(),
                ["Routing__Address"] = $"{Routing.Address}ors/",
                ["Routing__Key"] = Key,
                ["Routing__Seconds"] = "2",
            }
                .Concat(settings)
                .GroupBy(each => each.Key)
                .ToDictionary(each => each.Key, each => each.Last().Value),
            cancellationToken
        );

    /// <summary>Areas of one level, from squares.</summary>
    internal async Task ImportAsync(string level, IReadOnlyList<object> features, CancellationToken cancellationToken)
    {
        var profile = new
        {
            version = "2025-01-01",
            levels = new[]
            {
                new
                {
                    code = "kreis",
                    name = "Kreis",
                    namePlural = "Kreise",
                    rank = 0,
                },
                new
                {
                    code = level,
                    name = level,
                    namePlural = level,
                    rank = level == "dorf" ? 1 : 2,
                },
            },
            levelProperty = "ebene",
            crs = "EPSG:25832",
            parent = "teil_von",
        };
        using var client = _geography.As(Role.Verwalter);
        using var form = new MultipartFormDataContent
        {
            {
                new StringContent(JsonSerializer.Serialize(new { type = "FeatureCollection", features })),
                "file",
                "gebiete.geojson"
            },
            { new StringContent(JsonSerializer.Serialize(profile)), "profile" },
        };
        var answer = await client.PostAsync("/imports/areas", form, cancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(cancellationToken));
    }

    /// <summary>Kilometres east and north of the first village's middle; half of its side in kilometres.</summary>
    internal static object Square(string code, string level, double east, double north, double half)
    {
        var (x, y) = (Middle.X + (1000 * east), Middle.Y + (1000 * north));
        var h = 1000 * half;
        return new
        {
            type = "Feature",
            properties = new
            {
                code,
                name = $"{level} {code}",
                ebene = level,
                teil_von = level == "kreis" ? null : "10044",
            },
            geometry = new
            {
                type = "Polygon",
                coordinates = new[]
                {
                    new[] { new[] { x - h, y - h }, [x + h, y - h], [x + h, y + h], [x - h, y + h], [x - h, y - h] },
                },
            },
        };
    }

    /// <summary>Enters a facility so many kilometres from the middle of the first village.</summary>
    internal async Task AddAsync(
        string kindName,
        string name,
        double east,
        double north,
        int? capacity,
        CancellationToken cancelled
    )
    {
        var (lon, lat) = PointAt(east, north);
        using var client = Service.As(Role.Verwalter);
        await PutAsync(
            client,
            $"/facilities/{RunningNetwork.NewCode()}",
            new
            {
                name,
                kindName,
                organisation = "traeger",
                lon,
                lat,
                capacity,
                areas = new[] { "10044" },
            },
            cancelled
        );
    }

    internal static (double Lon, double Lat) PointAt(double east, double north) =>
        CoordinateTransform.Transform(
            Middle.X + (1000 * east),
            Middle.Y + (1000 * north),
            CoordinateSystem.Utm32,
            CoordinateSystem.Wgs84
        );

    internal async Task<RunningNetwork.Answer> AskAsync(string query, CancellationToken cancelled, bool isSignedIn = false) =>
        await AskAsync(Service, query, cancelled, isSignedIn);

    internal static async Task<RunningNetwork.Answer> AskAsync(
        TestService service,
        string query,
        CancellationToken cancelled,
        bool isSignedIn = false
    )
    {
        using var client = isSignedIn ? service.As(Role.Sozialplanung, "10044") : service.Anonymous();
        return await RunningNetwork.Answer.OfAsync(await client.GetAsync($"/places/reach?{query}", cancelled), cancelled);
    }

    internal static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static async Task PutAsync(HttpClient client, string path, object body, CancellationToken cancelled)
    {
        var answer = await client.PutAsync(path, System.Net.Http.Json.JsonContent.Create(body), cancelled);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync(cancelled));
    }
}
