using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Sozialplanung.Ingestion.Tests.ChooseDivision;

/// <summary>Speaks Geography's wire format, with divisions of one Kreis and a few municipalities each.</summary>
internal sealed class PlayedGeography : IAsyncDisposable
{
    private WebApplication _app = null!;

    public Uri Address => new(_app.Urls.First());

    /// <summary>By name: when it holds, whether it can be converted, and its municipalities.</summary>
    public Dictionary<string, PlayedDivision> Divisions { get; } = new(StringComparer.Ordinal);

    public string Current { get; set; } = "";

    /// <summary>Whether the list can be had; areas can in any case.</summary>
    public bool IsListAway { get; set; }

    public static async Task<PlayedGeography> StartAsync(CancellationToken cancellationToken)
    {
        var played = new PlayedGeography();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        played._app = builder.Build();
        played._app.MapGet("/versions", () => played.IsListAway ? Results.StatusCode(503) : Results.Json(played.Listed()));
        played._app.MapGet("/levels", () => Results.Text(Levels, "application/json"));
        played._app.MapGet(
            "/areas",
            (string? version) => Results.Text(played.AreasOf(version ?? played.Current), "application/json")
        );
        played._app.MapGet("/street-register", () => Results.Text("", "application/x-ndjson"));
        await played._app.StartAsync(cancellationToken);
        return played;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IEnumerable<object> Listed() =>
        Divisions.Select(division => new
        {
            version = division.Key,
            isCurrent = division.Key == Current,
            areaCount = division.Value.Municipalities.Length + 1,
            publishedAt = division.Value.PublishedAt,
            validFrom = division.Value.From,
            validTo = division.Value.To,
            isConvertible = division.Value.IsConvertible || division.Key == Current,
        });

    private string AreasOf(string version) =>
        Divisions.TryGetValue(version, out var division)
            ? $"[{string.Join(',', division.Municipalities.Select(code => Area(code, "10044", version)).Prepend(Area("10044", null, version)))}]"
            : "[]";

    private const string Levels = """
        [{"code":"kreis","name":"Kreis","namePlural":"Kreise","rank":0,"division":"","isOverlapping":false,"areaCount":1},
         {"code":"gemeinde","name":"Gemeinde","namePlural":"Gemeinden","rank":1,"division":"","isOverlapping":false,"areaCount":2}]
        """;

    private static string Area(string code, string? parent, string version) =>
        $$"""
            {"code":"{{code}}","name":"Gebiet {{code}}","level":"{{(parent is null ? "kreis" : "gemeinde")}}","parent":{{(
                parent is null ? "null" : $"\"{parent}\""
            )}},"path":[{{(
                parent is null ? "" : $"\"{parent}\","
            )}}"{{code}}"],"lon":6.7,"lat":49.3,"divisionVersion":"{{version}}"}
            """;
}

internal sealed record PlayedDivision(string? From, string? To, bool IsConvertible, params string[] Municipalities)
{
    public DateTimeOffset PublishedAt { get; init; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
