using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Indicators.Tests;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

[assembly: AssemblyFixture(typeof(IndicatorsApi))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)] // one service, one current release: tests take their turns

namespace Sozialplanung.Indicators.Tests;

/// <summary>
/// The service on a small district: one Kreis, two Gemeinden, four Sozialräume, one Programmgebiet across them.
/// </summary>
public sealed class IndicatorsApi : IAsyncLifetime
{
    public const string Kreis = "10044";
    public static readonly string[] Sozialraeume = ["10044111-01", "10044111-02", "10044112-01", "10044112-02"];

    public ForeignServices Foreign { get; private set; } = null!;

    public TestService Service { get; private set; } = null!;

    public HttpClient Planner => Service.As(Role.Sozialplanung, Kreis, "planung");

    public HttpClient Second => Service.As(Role.Sozialplanung, Kreis, "leitung");

    public async ValueTask InitializeAsync()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        Foreign = await ForeignServices.StartAsync(cancellationToken);
        Service = await TestService.StartAsync(
            "indicators",
            "Indicators",
            new Dictionary<string, string>
            {
                ["services__geography__http__0"] = Foreign.Address.ToString(),
                ["services__ingestion__http__0"] = Foreign.Address.ToString(),
                ["Installation__Fictional"] = "true",
            },
            cancellationToken
        );
        await PublishAreasAsync(District.Levels, District.Areas, cancellationToken);
    }

    /// <summary>Geography makes a Gebietsstand the current one: a new one, or one that there has been.</summary>
    public async Task PublishAreasAsync(
        object[] levels,
        object[] areas,
        CancellationToken cancellationToken,
        string? version = null
    )
    {
        version ??= Guid.CreateVersion7().ToString("N");
        (Foreign.DivisionVersion, Foreign.Levels, Foreign.Areas) = (version, levels, areas);
        await SendAsync(
            new AreasPublished
            {
                DivisionVersion = version,
                AreaCount = areas.Length,
                PublishedAt = TimeProvider.System.GetUtcNow(),
            },
            cancellationToken
        );
        await TestService.EventuallyAsync(
            "die Gebiete sind da",
            token => IsAnyAsync($"select 1 from division where version = '{version}'", token),
            cancellationToken
        );
    }

    /// <summary>Delivers observations for periods and waits until they are loaded.</summary>
    public async Task<Guid> DeliverAsync(
        string dataset,
        string[] periods,
        IEnumerable<object> observations,
        CancellationToken cancellationToken
    )
    {
        var id = Guid.CreateVersion7();
        await AcceptAsync(id, dataset, periods, observations, cancellationToken);
        await TestService.EventuallyAsync(
            "die Lieferung ist geladen",
            token => IsAnyAsync($"select 1 from source where delivery_id = '{id}'", token),
            cancellationToken
        );
        return id;
    }

    /// <summary>Ingestion says that it has accepted observations; they are on their way from then on.</summary>
    public async Task AcceptAsync(
        Guid id,
        string dataset,
        string[] periods,
        IEnumerable<object> observations,
        CancellationToken cancellationToken
    )
    {
        Foreign.Observations[id] = ForeignServices.Lines(observations);
        Foreign.Datasets[dataset] = true;
        await SendAsync(
            new DeliveryAccepted
            {
                DeliveryId = id,
                DatasetCode = dataset,
                Periods = periods,
                ObservationCount = 1,
                AcceptedAt = TimeProvider.System.GetUtcNow(),
            },
            cancellationToken
        );
    }

    /// <summary>A dataset declares measures that nobody has delivered yet.</summary>
    public void Declare(bool isAdditive, params string[] measures)
    {
        foreach (var measure in measures)
        {
            Foreign.Declared[measure] = isAdditive;
        }
    }

    public async Task DefineAsync(string code, object definition, CancellationToken cancellationToken)
    {
        var answer = await Planner.PutAsJsonAsync($"/definitions/{code}", definition, cancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(cancellationToken));
    }

    /// <summary>A draft, computed.</summary>
    public async Task<Guid> DraftAsync(CancellationToken cancellationToken, object? settings = null)
    {
        var answer = await Planner.PostAsJsonAsync(
            "/releases",
            new { name = $"Stand {Guid.CreateVersion7():N}", settings },
            cancellationToken
        );
        var started = await JsonAsync(answer, HttpStatusCode.Accepted, cancellationToken);
        await JobIsDoneAsync(started.GetProperty("jobId").GetGuid(), cancellationToken);
        return started.GetProperty("id").GetGuid();
    }

    public async Task JobIsDoneAsync(Guid jobId, CancellationToken cancellationToken)
    {
        await TestService.EventuallyAsync(
            "der Auftrag ist fertig",
            token => IsAnyAsync($"select 1 from job where id = '{jobId}' and state in ('done', 'failed', 'cancelled')", token),
            cancellationToken
        );
        var text = await TextAsync($"select state || ': ' || text from job where id = '{jobId}'", cancellationToken);
        text.ShouldStartWith("done");
    }

    /// <summary>A release, computed, checked and published by two persons.</summary>
    public async Task<Guid> ReleaseAsync(CancellationToken cancellationToken, object? settings = null)
    {
        var id = await DraftAsync(cancellationToken, settings);
        await JsonAsync(
            await Planner.PostAsync($"/releases/{id}/check", null, cancellationToken),
            HttpStatusCode.OK,
            cancellationToken
        );
        await JsonAsync(
            await Second.PostAsJsonAsync($"/releases/{id}/publish", new { reason = "Test" }, cancellationToken),
            HttpStatusCode.OK,
            cancellationToken
        );
        return id;
    }

    /// <summary>Takes a release back from reading: what it gave away must not stand against those of other tests.</summary>
    public async Task WithdrawAsync(Guid id, CancellationToken cancellationToken) =>
        await JsonAsync(
            await Service
                .As(Role.Statistikstelle, "", "statistik")
                .PostAsJsonAsync(
                    $"/releases/{id}/withdraw",
                    new { reason = "Test", leavesNothingPublished = true },
                    cancellationToken
                ),
            HttpStatusCode.OK,
            cancellationToken
        );

    /// <summary>A release of a share of 100 each: 4, 20, 25 and 30; the first is too small for the public. Returns the delivery.</summary>
    public async Task<Guid> ReleaseShareAsync(string code, CancellationToken cancellationToken)
    {
        var delivery = await DeliverAsync(
            code,
            ["2024"],
            Sozialraeume
                .Zip([4, 20, 25, 30])
                .SelectMany(pair =>
                    new object[]
                    {
                        new
                        {
                            measure = $"{code}_n",
                            area = pair.First,
                            period = "2024",
                            value = pair.Second,
                        },
                        new
                        {
                            measure = $"{code}_d",
                            area = pair.First,
                            period = "2024",
                            value = 100,
                        },
                    }
                ),
            cancellationToken
        );
        await DefineAsync(code, Share(code), cancellationToken);
        await ReleaseAsync(cancellationToken);
        return delivery;
    }

    /// <summary>The definition of a share, in percent.</summary>
    public static object Share(string code) =>
        new
        {
            name = "Anteil",
            domain = "arbeit",
            kind = "share",
            unit = "%",
            factor = 100,
            numerator = $"{code}_n",
            denominator = $"{code}_d",
            source = "Test",
        };

    /// <summary>The same number in each Sozialraum, delivered and defined, ready for a release.</summary>
    public async Task PrepareCountAsync(string code, int value, CancellationToken cancellationToken)
    {
        await DeliverAsync(
            code,
            ["2024"],
            Sozialraeume.Select(area =>
                (object)
                    new
                    {
                        measure = code,
                        area,
                        period = "2024",
                        value,
                    }
            ),
            cancellationToken
        );
        await DefineAsync(
            code,
            new
            {
                name = code,
                domain = "wohnen",
                kind = "count",
                unit = "Anzahl",
                decimals = 0,
                numerator = code,
            },
            cancellationToken
        );
    }

    public static async Task<JsonElement> JsonAsync(
        HttpResponseMessage answer,
        HttpStatusCode expected,
        CancellationToken cancellationToken
    )
    {
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        answer.StatusCode.ShouldBe(expected, text);
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>A successful answer; without a client as anybody, not signed in.</summary>
    public async Task<JsonElement> GetAsync(string path, CancellationToken cancellationToken, HttpClient? client = null) =>
        await JsonAsync(
            await (client ?? Service.Anonymous()).GetAsync(new Uri(path, UriKind.Relative), cancellationToken),
            HttpStatusCode.OK,
            cancellationToken
        );

    /// <summary>Lets the service's own outbox carry an event, as if another service had sent it.</summary>
    public async Task SendAsync(object message, CancellationToken cancellationToken)
    {
        await using var insert = Service.Database.CreateCommand(
            "insert into outbox (message_id, type, body) values ($1, $2, $3::jsonb)"
        );
        insert.Parameters.AddWithValue(Guid.CreateVersion7());
        insert.Parameters.AddWithValue($"{message.GetType().FullName}, {message.GetType().Assembly.GetName().Name}");
        insert.Parameters.AddWithValue(JsonSerializer.Serialize(message, message.GetType(), JsonSerializerOptions.Web));
        await insert.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<string> TextAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = Service.Database.CreateCommand(sql);
        return (string)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    public async Task<bool> IsAnyAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = Service.Database.CreateCommand(sql);
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Foreign.DisposeAsync();
    }
}
