using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Sozialplanung.Reporting.RenderProfile;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Reporting.ReadProfile;

/// <summary>Takes the rendition from the shelf, or orders it and waits for a worker.</summary>
internal sealed class ReadProfileHandler(
    ServiceDatabase database, Renditions renditions, ValueGate gate, IOptions<ReportingOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan _lookEvery = TimeSpan.FromMilliseconds(150);

    public async Task<IResult> ReadAsync(string area, Guid? release, Caller caller, bool isPdf, HttpContext context, CancellationToken cancellationToken)
    {
        var profile = await gate.ProfileAsync(Audiences.ReaderOf(Audiences.Of(caller)), area, release, cancellationToken);
        if (profile is null)
        {
            return Problems.NotFound($"Für das Gebiet „{area}“ gibt es keinen veröffentlichten Stand.");
        }

        var id = await OrderAsync(profile, caller, cancellationToken);
        var finished = await WaitAsync(id, isPdf, cancellationToken);
        return finished switch
        {
            { State: "done" } => Send(finished, profile, isPdf, context.Response.Headers),
            { State: "failed" } => TypedResults.Problem(statusCode: 500, title: finished.Error, type: "urn:sozialplanung:report-failed"),
            _ => TypedResults.Problem(statusCode: 503, title: "Der Bericht wird noch erstellt. Bitte gleich noch einmal versuchen.", type: "urn:sozialplanung:report-waiting"),
        };
    }

    private async Task<Guid> OrderAsync(AreaProfile profile, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await renditions.OpenAsync(cancellationToken);
        var id = await renditions.OrderAsync(session, profile.Area.Code, profile.Area.Name, profile.Release.Id, Audiences.Of(caller), cancellationToken);
        await session.CommitAsync(cancellationToken);
        return id;
    }

    private async Task<Finished?> WaitAsync(Guid id, bool isPdf, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        using var timer = new PeriodicTimer(_lookEvery, clock);
        while (true)
        {
            await using var session = await database.OpenAsync(Caller.System, cancellationToken);
            var found = await session.SingleOrDefaultAsync<Finished>(
                $"select state, error, pdf_sha256, {(isPdf ? "pdf" : "html")} as content from rendition where id = @id", new { id }, cancellationToken);
            if (found?.State != "waiting" || clock.GetElapsedTime(started).TotalSeconds > options.Value.WaitSeconds)
            {
                return found;
            }

            await timer.WaitForNextTickAsync(cancellationToken);
        }
    }

    private static FileContentHttpResult Send(Finished finished, AreaProfile profile, bool isPdf, IHeaderDictionary headers)
    {
        headers.CacheControl = "private, no-cache";
        // The stored page carries its style in itself and no script at all.
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'";
        var tag = new Microsoft.Net.Http.Headers.EntityTagHeaderValue($"\"{finished.PdfSha256}\"");
        return isPdf
            ? TypedResults.File(finished.Content!, "application/pdf", $"gebietsprofil-{profile.Area.Code}.pdf", entityTag: tag)
            : TypedResults.File(finished.Content!, "text/html; charset=utf-8", entityTag: tag);
    }

    private sealed record Finished(string State, string? Error, string? PdfSha256, byte[]? Content);
}
