using System.ComponentModel.DataAnnotations;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Reporting.RenderSeries;

public sealed record StartSeriesRequest([MinLength(1), MaxLength(64)] string Level, Guid? Release = null);

public sealed record StartedSeries(Guid SeriesId);

/// <summary>A series of profiles, one an area of a level, and how far the workers are.</summary>
public sealed record SeriesProgress(string State, int Done, int Total, int Failed, IReadOnlyList<SeriesItem> Items);

public sealed record SeriesItem(string Area, string Name, string State, string? Url, string? Error);

internal static class SeriesEndpoints
{
    private static readonly TimeSpan _lookEvery = TimeSpan.FromMilliseconds(400);

    private const string ItemsSql = """
        select r.area_code as area, r.area_name as name, r.state,
               case when r.state = 'done' then '/api/reporting/profiles/' || r.area_code || '.pdf?release=' || r.release_id end as url, r.error
        from series s join series_item i on i.series_id = s.id join rendition r on r.id = i.rendition_id
        where s.id = @id order by i.position
        """;

    public static void MapSeries(this IEndpointRouteBuilder app)
    {
        var series = app.MapGroup("/series").RequireRole(Role.Sozialplanung, Role.Statistikstelle, Role.Verwalter);
        series.MapPost("/", StartAsync).WithName("StartSeries").ProducesProblem(400).ProducesProblem(404);
        series.MapGet("/{id:guid}", GetAsync).WithName("ReadSeries").ProducesProblem(404);
        series.MapGet("/{id:guid}/events", (Guid id, Caller caller, ServiceDatabase database, TimeProvider clock, CancellationToken cancellationToken) =>
            TypedResults.ServerSentEvents(FollowAsync(id, caller, database, clock, cancellationToken))).WithName("FollowSeries");
        series.MapGet("/{id:guid}/archive.zip", ArchiveAsync).WithName("ReadSeriesArchive").ProducesProblem(404);
    }

    private static async Task<Results<Accepted<StartedSeries>, ProblemHttpResult>> StartAsync(
        StartSeriesRequest request, Caller caller, StartSeriesHandler handler, CancellationToken cancellationToken) =>
        await handler.StartAsync(request, caller, cancellationToken) is { } id
            ? TypedResults.Accepted($"/series/{id}", new StartedSeries(id))
            : Problems.NotFound($"Auf der Ebene „{request.Level}“ gibt es keine veröffentlichten Gebiete.");

    private static async Task<Results<Ok<SeriesProgress>, ProblemHttpResult>> GetAsync(
        Guid id, Caller caller, ServiceDatabase database, CancellationToken cancellationToken) =>
        await ReadAsync(id, caller, database, cancellationToken) is { } progress ? TypedResults.Ok(progress) : Problems.NotFound("Diese Serie gibt es nicht.");

    private static async IAsyncEnumerable<SeriesProgress> FollowAsync(
        Guid id, Caller caller, ServiceDatabase database, TimeProvider clock, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(_lookEvery, clock);
        var last = -1;
        do
        {
            var progress = await ReadAsync(id, caller, database, cancellationToken);
            if (progress is null)
            {
                yield break;
            }

            if (progress.Done + progress.Failed != last)
            {
                last = progress.Done + progress.Failed;
                yield return progress;
            }

            if (progress.State == "done")
            {
                yield break;
            }
        }
        while (await timer.WaitForNextTickAsync(cancellationToken));
    }

    private static async Task<IResult> ArchiveAsync(Guid id, Caller caller, ServiceDatabase database, CancellationToken cancellationToken)
    {
        if (await ReadAsync(id, caller, database, cancellationToken) is null)
        {
            return Problems.NotFound("Diese Serie gibt es nicht.");
        }

        return TypedResults.Stream(target => WriteArchiveAsync(id, caller, database, target, cancellationToken), "application/zip", "gebietsprofile.zip");
    }

    private static async Task WriteArchiveAsync(Guid id, Caller caller, ServiceDatabase database, Stream target, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var ids = await session.QueryAsync<Guid>("select rendition_id from series_item where series_id = @id order by position", new { id }, cancellationToken);
        await using var archive = await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, null, cancellationToken);
        foreach (var rendition in ids)
        {
            if (await session.SingleOrDefaultAsync<Printed>(
                "select area_code, pdf from rendition where id = @rendition and state = 'done'", new { rendition }, cancellationToken) is { } printed)
            {
                await using var entry = await archive.CreateEntry($"gebietsprofil-{printed.AreaCode}.pdf", CompressionLevel.NoCompression).OpenAsync(cancellationToken);
                await entry.WriteAsync(printed.Pdf, cancellationToken);
            }
        }
    }

    private static async Task<SeriesProgress?> ReadAsync(Guid id, Caller caller, ServiceDatabase database, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var items = await session.QueryAsync<SeriesItem>(ItemsSql, new { id }, cancellationToken);
        if (items.Count == 0)
        {
            return null;
        }

        var done = items.Count(item => item.State == "done");
        var failed = items.Count(item => item.State == "failed");
        return new SeriesProgress(done + failed == items.Count ? "done" : "running", done, items.Count, failed, items);
    }

    private sealed record Printed(string AreaCode, byte[] Pdf);
}
