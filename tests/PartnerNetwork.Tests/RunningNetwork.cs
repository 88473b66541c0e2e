using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

[assembly: AssemblyFixture(typeof(Sozialplanung.PartnerNetwork.Tests.RunningNetwork))]

namespace Sozialplanung.PartnerNetwork.Tests;

/// <summary>
/// PartnerNetwork beside a real Geography that holds the Kreis 10044 with two Gemeinden side by side: 10044001 west of 6.8
/// degrees east, 10044002 east of it, both from 49.3 to 49.4 degrees north.
/// </summary>
public sealed class RunningNetwork : IAsyncLifetime
{
    public const string West = "10044001";
    public const string East = "10044002";

    private const string Profile = """
        {"version":"2025-01-01","level":"gemeinde","parent":5,
         "levels":[{"code":"kreis","name":"Kreis","namePlural":"Kreise","rank":0},{"code":"gemeinde","name":"Gemeinde","namePlural":"Gemeinden","rank":1}],
         "form":[{"level":"kreis","prefixLength":5}]}
        """;

    private const string Streets =
        "Gemeinde;Straße;Hausnummern;Gebiet\n10044001;Lindenweg;;10044001\n10044002;Lindenweg;;10044002\n10044002;Am Brunnen;1-20;10044002\n";

    private const string StreetProfile = """
        {"version":"2025-01-01","columns":{"municipality":"Gemeinde","street":"Straße","range":"Hausnummern","area":"Gebiet"}}
        """;

    private TestService _geography = null!;

    internal TestService Service { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        _geography = await TestService.StartAsync("geography", "Geography", null, cancellationToken);
        using var verwalter = _geography.As(Role.Verwalter);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Gemeinden()), "file", "gemeinden.geojson" },
            { new StringContent(Profile), "profile" },
        };
        (await verwalter.PostAsync("/imports/areas", form, cancellationToken)).EnsureSuccessStatusCode();
        using var streets = new MultipartFormDataContent
        {
            { new StringContent(Streets), "file", "strassen.csv" },
            { new StringContent(StreetProfile), "profile" },
        };
        (await verwalter.PostAsync("/imports/streets", streets, cancellationToken)).EnsureSuccessStatusCode();
        Service = await TestService.StartAsync(
            "network",
            "PartnerNetwork",
            new Dictionary<string, string> { ["services__geography__http__0"] = _geography.Address.ToString() },
            cancellationToken
        );
        await PutAsync(
            Role.Verwalter,
            "",
            "/organisations/traeger",
            new { name = "Testträger", kindName = "Freier Träger" },
            cancellationToken
        );
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await _geography.DisposeAsync();
    }

    internal static string NewCode() => $"t-{Guid.CreateVersion7():N}";

    /// <summary>A place in the middle of one of the two Gemeinden.</summary>
    internal static Dictionary<string, object> Place(string gemeinde) =>
        new()
        {
            ["name"] = "Jugendzentrum",
            ["kindName"] = "Jugendzentrum",
            ["organisation"] = "traeger",
            ["topics"] = new[] { "Bildung" },
            ["lon"] = gemeinde == West ? 6.75 : 6.85,
            ["lat"] = 49.35,
            ["address"] = "Musterplatz 1",
            ["contactRole"] = "Einrichtungsleitung",
            ["openTo"] = "alle",
        };

    internal async Task<Answer> PutAsync(Role role, string place, string path, object body, CancellationToken cancellationToken)
    {
        using var client = Service.As(role, place);
        return await Answer.OfAsync(await client.PutAsJsonAsync(path, body, cancellationToken), cancellationToken);
    }

    internal async Task<Answer> GetAsync(string path, CancellationToken cancellationToken)
    {
        using var client = Service.Anonymous();
        return await Answer.OfAsync(await client.GetAsync(path, cancellationToken), cancellationToken);
    }

    /// <summary>Sends a file with its profile as one of the import's three steps asks.</summary>
    internal async Task<Answer> SendAsync(
        Role role,
        string place,
        string path,
        byte[] file,
        string fileName,
        object? profile,
        CancellationToken cancellationToken
    )
    {
        using var client = Service.As(role, place);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", fileName } };
        if (profile is not null)
        {
            form.Add(new StringContent(JsonSerializer.Serialize(profile)), "profile");
        }

        return await Answer.OfAsync(await client.PostAsync(path, form, cancellationToken), cancellationToken);
    }

    /// <summary>The feature of a place as everyone sees it, or null.</summary>
    internal async Task<JsonElement?> FindAsync(string code, CancellationToken cancellationToken)
    {
        var places = (await GetAsync("/places", cancellationToken)).Body.GetProperty("features").EnumerateArray();
        return places
            .Where(place => place.GetProperty("id").GetString() == code)
            .Select(place => (JsonElement?)place)
            .SingleOrDefault();
    }

    /// <summary>When a place was last changed.</summary>
    internal async Task<DateTime> ChangedAtAsync(string code, CancellationToken cancellationToken)
    {
        await using var command = Service.Database.CreateCommand("select changed_at from place where code = $1");
        command.Parameters.AddWithValue(code);
        return (DateTime)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static string Gemeinden() =>
        JsonSerializer.Serialize(
            new { type = "FeatureCollection", features = new[] { Gemeinde(West, 6.7, 6.8), Gemeinde(East, 6.8, 6.9) } }
        );

    private static object Gemeinde(string code, double west, double east) =>
        new
        {
            type = "Feature",
            properties = new { code, name = $"Gemeinde {code[^1].ToString(CultureInfo.InvariantCulture)}" },
            geometry = new
            {
                type = "Polygon",
                coordinates = new double[][][]
                {
                    [
                        [west, 49.3],
                        [east, 49.3],
                        [east, 49.4],
                        [west, 49.4],
                        [west, 49.3],
                    ],
                },
            },
        };

    internal sealed record Answer(HttpStatusCode Status, string? MediaType, JsonElement Body)
    {
        public static async Task<Answer> OfAsync(HttpResponseMessage response, CancellationToken cancellationToken)
        {
            var text = await response.Content.ReadAsStringAsync(cancellationToken);
            return new(
                response.StatusCode,
                response.Content.Headers.ContentType?.MediaType,
                text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text)
            );
        }

        public Answer ShouldBe(HttpStatusCode status)
        {
            Status.ShouldBe(status, Body.ToString());
            if ((int)status >= 400)
            {
                MediaType.ShouldBe("application/problem+json");
            }

            return this;
        }
    }
}
