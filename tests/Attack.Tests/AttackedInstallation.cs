using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.Attack.Tests;
using Sozialplanung.Attack.Tests.Cases;
using Sozialplanung.Attack.Tests.Districts;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Indicators.Tests;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

[assembly: AssemblyFixture(typeof(AttackedInstallation))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)] // one service, one current release: cases take their turns

namespace Sozialplanung.Attack.Tests;

/// <summary>The gate to all values as a real process; what it reads of areas and deliveries is told by a stand-in.</summary>
public sealed class AttackedInstallation : IAsyncLifetime
{
    /// <summary>Stands in for Geography and Ingestion.</summary>
    internal ForeignServices Foreign { get; private set; } = null!;

    public TestService Service { get; private set; } = null!;

    /// <summary>With a token of now: it lives for minutes only.</summary>
    public HttpClient Planner => Service.As(Role.Sozialplanung, AttackedDistrict.Root, "planung");

    public HttpClient Second => Service.As(Role.Sozialplanung, AttackedDistrict.Root, "leitung");

    /// <summary>What all cases have found, printed at the end.</summary>
    internal AttackTable Table { get; } = new();

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
                ["Logging__LogLevel__Default"] = "Warning",
            },
            cancellationToken
        );
    }

    /// <summary>An empty service that knows a district: cases shall not hang together.</summary>
    internal async Task BeginAsync(AttackedDistrict district, CancellationToken cancellationToken)
    {
        await ExecuteAsync(
            "truncate release, indicator, observation_block, source, withdrawn_delivery cascade",
            cancellationToken
        );
        await PublishAreasAsync(district, cancellationToken);
    }

    internal async Task PublishAreasAsync(AttackedDistrict district, CancellationToken cancellationToken)
    {
        var version = Guid.CreateVersion7().ToString("N");
        (Foreign.DivisionVersion, Foreign.Levels, Foreign.Areas) = (
            version,
            district.LevelsAsPublished(),
            district.AreasAsPublished()
        );
        Foreign.Maps.Clear();
        foreach (var (level, map) in DrawnMaps.Of(district))
        {
            Foreign.Maps[level] = map;
        }

        await SendAsync(
            new AreasPublished
            {
                DivisionVersion = version,
                AreaCount = district.Areas.Count,
                PublishedAt = TimeProvider.System.GetUtcNow(),
            },
            cancellationToken
        );
        await EventuallyAnyAsync("die Gebiete sind da", $"select 1 from division where version = '{version}'", cancellationToken);
    }

    internal async Task<Guid> DeliverAsync(DeliveredCounts counts, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7();
        Foreign.Observations[id] = ForeignServices.Lines(counts.Lines());
        await SendAsync(
            new DeliveryAccepted
            {
                DeliveryId = id,
                DatasetCode = "angriff",
                Periods = [.. counts.Keys.Select(key => key.Period).Distinct()],
                ObservationCount = counts.Keys.Count(),
                AcceptedAt = TimeProvider.System.GetUtcNow(),
            },
            cancellationToken
        );
        await EventuallyAnyAsync("die Lieferung ist da", $"select 1 from source where delivery_id = '{id}'", cancellationToken);
        return id;
    }

    /// <summary>A draft; the text of its job, which begins with how it ended.</summary>
    internal async Task<(Guid Id, string Job)> DraftAsync(object? settings, CancellationToken cancellationToken)
    {
        var name = $"Stand {Guid.CreateVersion7():N}";
        var answer = await Planner.PostAsJsonAsync("/releases", new { name, settings }, cancellationToken);
        var started = await JsonAsync(answer, HttpStatusCode.Accepted, cancellationToken);
        var job = started.GetProperty("jobId").GetGuid();
        await EventuallyAnyAsync(
            "der Entwurf ist berechnet",
            $"select 1 from job where id = '{job}' and state in ('done', 'failed', 'cancelled')",
            cancellationToken
        );
        await using var read = Service.Database.CreateCommand($"select state || ': ' || text from job where id = '{job}'");
        return (started.GetProperty("id").GetGuid(), (string)(await read.ExecuteScalarAsync(cancellationToken))!);
    }

    /// <summary>Check by one, publication by another. Null where it is published; otherwise why not.</summary>
    internal async Task<PublicationRefusal?> PublishAsync(Guid id, CancellationToken cancellationToken)
    {
        var check = await Planner.PostAsync(new Uri($"/releases/{id}/check", UriKind.Relative), null, cancellationToken);
        await JsonAsync(check, HttpStatusCode.OK, cancellationToken);
        var publish = await Second.PostAsJsonAsync($"/releases/{id}/publish", new { reason = "Angriff" }, cancellationToken);
        if (publish.StatusCode == HttpStatusCode.Conflict)
        {
            var release = await Planner.GetAsync(new Uri($"/releases/{id}", UriKind.Relative), cancellationToken);
            return PublicationRefusal.Of(
                await JsonAsync(publish, HttpStatusCode.Conflict, cancellationToken),
                await JsonAsync(release, HttpStatusCode.OK, cancellationToken)
            );
        }

        await JsonAsync(publish, HttpStatusCode.OK, cancellationToken);
        return null;
    }

    /// <summary>The Statistikstelle takes a release back from reading.</summary>
    internal async Task WithdrawAsync(Guid id, CancellationToken cancellationToken)
    {
        using var office = Service.As(Role.Statistikstelle, "", "statistik");
        var answer = await office.PostAsJsonAsync(
            $"/releases/{id}/withdraw",
            new { reason = "Angriff", leavesNothingPublished = true },
            cancellationToken
        );
        await JsonAsync(answer, HttpStatusCode.OK, cancellationToken);
    }

    internal static async Task<JsonElement> JsonAsync(
        HttpResponseMessage answer,
        HttpStatusCode expected,
        CancellationToken cancellationToken
    )
    {
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        answer.StatusCode.ShouldBe(expected, text);
        return JsonDocument.Parse(text).RootElement;
    }

    public async ValueTask DisposeAsync()
    {
        Console.WriteLine(string.Join('\n', Table.Lines()));
        await Service.DisposeAsync();
        await Foreign.DisposeAsync();
    }

    private Task EventuallyAnyAsync(string what, string query, CancellationToken cancellationToken) =>
        TestService.EventuallyAsync(
            what,
            async token =>
            {
                await using var ask = Service.Database.CreateCommand(query);
                return await ask.ExecuteScalarAsync(token) is not null;
            },
            cancellationToken
        );

    private async Task ExecuteAsync(string text, CancellationToken cancellationToken)
    {
        await using var command = Service.Database.CreateCommand(text);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    // The service's own outbox carries an event as if another service had sent it.
    private async Task SendAsync(object message, CancellationToken cancellationToken)
    {
        await using var insert = Service.Database.CreateCommand(
            "insert into outbox (message_id, type, body) values ($1, $2, $3::jsonb)"
        );
        insert.Parameters.AddWithValue(Guid.CreateVersion7());
        insert.Parameters.AddWithValue($"{message.GetType().FullName}, {message.GetType().Assembly.GetName().Name}");
        insert.Parameters.AddWithValue(JsonSerializer.Serialize(message, message.GetType(), JsonSerializerOptions.Web));
        await insert.ExecuteNonQueryAsync(cancellationToken);
    }
}
