using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.Reporting.Tests;

/// <summary>Stands in for Indicators and Geography, answering in their words. Each test brings a release of its own.</summary>
public sealed class SourcesOfReports : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<Guid, AnsweredRelease> _releases = new();
    private readonly ConcurrentDictionary<Guid, bool> _fictional = new();
    private readonly ConcurrentDictionary<(Guid Release, string Area), TaskCompletionSource> _held = new();
    private readonly ConcurrentDictionary<(Guid Release, string Area), int> _failures = new();
    private readonly ConcurrentDictionary<Guid, int> _waiting = new();
    private readonly ConcurrentQueue<Guid> _begun = new();

    private readonly ServiceTokens _tokens = new(
        new ConfigurationBuilder().AddInMemoryCollection([new("ServiceToken:Key", TestService.TokenKey)]).Build(),
        TimeProvider.System
    );

    private SourcesOfReports(WebApplication app) => _app = app;

    public Uri Address =>
        new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Areas that Geography lists by level beside those of the district.</summary>
    public ConcurrentDictionary<string, string[]> Levels { get; } = new();

    /// <summary>A release that nobody has read yet.</summary>
    public Guid NewRelease(string state = "published", bool isFictional = true)
    {
        var id = Guid.CreateVersion7();
        _fictional[id] = isFictional;
        _releases[id] = new AnsweredRelease
        {
            Id = id,
            Name = "Sozialmonitoring 2025",
            State = state,
            PublishedAt = state == "draft" ? null : new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero),
            DataAsOf = new DateTimeOffset(2026, 2, 11, 22, 15, 0, TimeSpan.Zero),
        };
        return id;
    }

    /// <summary>The Statistikstelle takes the release back from reading.</summary>
    public void Withdraw(Guid release) => _releases[release] = _releases[release] with { State = "withdrawn" };

    /// <summary>A later release corrects values of this one.</summary>
    public void Correct(Guid release, string reason, params string[] indicators)
    {
        var newer = Guid.CreateVersion7();
        var day = new DateTimeOffset(2026, 4, 7, 8, 0, 0, TimeSpan.Zero);
        _releases[release] = _releases[release] with
        {
            State = "replaced",
            Newer = new NewerRelease
            {
                Id = newer,
                Name = "Sozialmonitoring 2025, zweite Ausgabe",
                PublishedAt = day,
            },
            Corrections =
            [
                new ReleaseCorrection
                {
                    ReleaseId = newer,
                    ReleaseName = "Sozialmonitoring 2025, zweite Ausgabe",
                    CorrectedAt = day,
                    Reason = reason,
                    Indicators = indicators,
                },
            ],
        };
    }

    /// <summary>The profile of an area is not answered until the returned source is completed.</summary>
    public TaskCompletionSource Hold(Guid release, string area) =>
        _held[(release, area)] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How many requests were held back so far.</summary>
    public int Waiting(Guid release) => _waiting.GetValueOrDefault(release);

    /// <summary>The releases whose profiles were asked for, in this order: a report is begun with its values.</summary>
    public IReadOnlyCollection<Guid> Begun => _begun;

    /// <summary>The profile of an area is answered with 503 so many times.</summary>
    public void BeAway(Guid release, string area, int times) => _failures[(release, area)] = times;

    public static async Task<SourcesOfReports> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var services = new SourcesOfReports(app);
        app.MapGet("/profile/{area}", services.ProfileAsync);
        app.MapGet(
            "/catalogue",
            (Guid release) =>
                services.IsWithdrawn(release)
                    ? Withdrawn()
                    : Results.Json(ReportedCatalogue.Of(services._releases[release], services._fictional[release]))
        );
        app.MapGet(
            "/values/{indicator}",
            async (string indicator, string[] level, HttpRequest request) =>
                ReportedDistrict.Values(indicator, level, await services.SeesAllAsync(request))
        );
        app.MapGet("/maps/{level}/abc.topojson", (string level) => ReportedMap.Of(level));
        app.MapGet("/catalogue/areas", (string level) => services.AreasOf(level).Select(ReportedDistrict.Described));
        await app.StartAsync(cancellationToken);
        return services;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private string[] AreasOf(string level) =>
        level switch
        {
            "kreis" => [ReportedDistrict.Kreis],
            "gemeinde" => ReportedDistrict.Gemeinden,
            "sozialraum" => ReportedDistrict.Sozialraeume,
            _ => Levels.GetValueOrDefault(level) ?? [],
        };

    private async Task<IResult> ProfileAsync(string area, Guid? release, HttpRequest request)
    {
        if (release is not { } id || !_releases.TryGetValue(id, out var found))
        {
            return Problem(404, release is null ? "Es ist noch nichts freigegeben." : "Diese Freigabe gibt es nicht.");
        }

        _begun.Enqueue(id);
        if (IsWithdrawn(id))
        {
            return Withdrawn();
        }

        if (_held.TryGetValue((id, area), out var held))
        {
            _waiting.AddOrUpdate(id, 1, (_, count) => count + 1);
            await held.Task;
        }

        if (_failures.TryGetValue((id, area), out var left) && left > 0)
        {
            _failures[(id, area)] = left - 1;
            return Problem(503, "Der Dienst startet gerade.");
        }

        return new[] { ReportedDistrict.Kreis }
            .Concat(ReportedDistrict.Gemeinden)
            .Concat(ReportedDistrict.Sozialraeume)
            .Contains(area)
            ? Results.Json(ReportedDistrict.Profile(area, found, await SeesAllAsync(request)))
            : Problem(404, $"Ein Gebiet „{area}“ gibt es in der Freigabe „Sozialmonitoring 2025“ nicht.");
    }

    private bool IsWithdrawn(Guid release) => _releases.TryGetValue(release, out var found) && found.State == "withdrawn";

    private static IResult Withdrawn() =>
        Problem(410, "Die Freigabe „Sozialmonitoring 2025“ wurde zurückgenommen und ist nicht mehr zu lesen.");

    private static IResult Problem(int status, string title) =>
        Results.Problem(statusCode: status, title: title, type: "urn:sozialplanung:test");

    private async Task<bool> SeesAllAsync(HttpRequest request)
    {
        var header = AuthenticationHeaderValue.Parse(request.Headers.Authorization.ToString());
        return (await _tokens.ReadAsync(header.Parameter!))?.Role == Role.Statistikstelle;
    }
}
