using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Reports;
using Sozialplanung.Reporting.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Reporting.Renditions;

/// <summary>Takes the rendition from the shelf, or orders it and waits for a worker.</summary>
internal sealed class ReadRenditionHandler(
    ServiceDatabase<ReportingDb> database,
    RenditionOrders orders,
    KnownReports reports,
    ValueGate gate,
    IOptions<ReportingOptions> options,
    TimeProvider clock
)
{
    private static readonly TimeSpan _lookEvery = TimeSpan.FromMilliseconds(150);

    public async Task<IResult> ReadAsync(
        IReport report,
        string subject,
        Guid? release,
        Caller caller,
        bool isPdf,
        IHeaderDictionary headers,
        CancellationToken cancellationToken
    )
    {
        var readership = Readership.Of(caller);
        var answer = await report.FindAsync(readership, subject, release, cancellationToken);
        if (answer.Found is not { } found)
        {
            return Problems.NotFound(answer.Refusal);
        }

        if (!found.Release.IsReleased)
        {
            return NotReleased(found.Release);
        }

        var id = await OrderAsync(report, found, readership, cancellationToken);
        var finished = await WaitAsync(id, isPdf, cancellationToken);
        return finished switch
        {
            { State: "done" } => Send(finished, isPdf, headers),
            { State: "failed" } => TypedResults.Problem(
                statusCode: 500,
                title: finished.Error,
                type: "urn:sozialplanung:report-failed"
            ),
            _ => TypedResults.Problem(
                statusCode: 503,
                title: "Der Bericht wird noch erstellt. Bitte gleich noch einmal versuchen.",
                type: "urn:sozialplanung:report-waiting"
            ),
        };
    }

    /// <summary>The PDF with this content hash, as far as the caller belongs to its readership and its release can be read.</summary>
    public async Task<IResult> ReadByContentAsync(
        string sha256,
        Caller caller,
        IHeaderDictionary headers,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var hash = sha256.ToLowerInvariant();
        var found = await session
            .Renditions.Where(rendition => rendition.PdfSha256 == hash && rendition.State == "done")
            .OrderBy(rendition => rendition.Id)
            .Select(rendition => new
            {
                rendition.ReleaseId,
                Finished = new Finished(
                    rendition.State,
                    rendition.Error,
                    rendition.PdfSha256,
                    rendition.Report,
                    rendition.Subject,
                    rendition.Audience,
                    rendition.Pdf
                ),
            })
            .FirstOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return Problems.NotFound("Einen Bericht mit diesem Inhalt gibt es nicht.");
        }

        return await gate.RefusalOfAsync(found.ReleaseId, cancellationToken) is { } refusal
            ? Problems.NotFound(refusal)
            : Send(found.Finished, isPdf: true, headers);
    }

    public static ProblemHttpResult NotReleased(AnsweredRelease release) =>
        Problems.Conflict(
            "release-not-published",
            $"Der Stand „{release.Name}“ ist noch nicht freigegeben. Berichte entstehen nur aus freigegebenen Ständen."
        );

    private async Task<Guid> OrderAsync(
        IReport report,
        SubjectInRelease found,
        Readership readership,
        CancellationToken cancellationToken
    )
    {
        await using var session = await orders.OpenAsync(cancellationToken);
        var id = await orders.OrderAsync(session, report, found.Subject, found.Release.Id, readership, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return id;
    }

    private async Task<Finished?> WaitAsync(Guid id, bool isPdf, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        using var timer = new PeriodicTimer(_lookEvery, clock);
        while (true)
        {
            var found = await LookAsync(id, isPdf, cancellationToken);
            if (found?.State != "waiting" || clock.GetElapsedTime(started).TotalSeconds > options.Value.WaitSeconds)
            {
                return found;
            }

            await timer.WaitForNextTickAsync(cancellationToken);
        }
    }

    private async Task<Finished?> LookAsync(Guid id, bool isPdf, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        return await session
            .Renditions.Where(rendition => rendition.Id == id)
            .Select(rendition => new Finished(
                rendition.State,
                rendition.Error,
                rendition.PdfSha256,
                rendition.Report,
                rendition.Subject,
                rendition.Audience,
                isPdf ? rendition.Pdf : rendition.Html
            ))
            .SingleOrDefaultAsync(cancellationToken);
    }

    private FileContentHttpResult Send(Finished finished, bool isPdf, IHeaderDictionary headers)
    {
        headers.CacheControl = "private, no-cache";
        // The stored page carries its style in itself, takes its fonts from our origin, and has no script at all.
        headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; font-src 'self' data:; frame-ancestors 'none'";
        var tag = new EntityTagHeaderValue($"\"{finished.PdfSha256}\"");
        return isPdf
            ? TypedResults.File(
                finished.Content!,
                "application/pdf",
                reports.FileNameOf(finished.Report, finished.Subject, finished.Audience),
                entityTag: tag
            )
            : TypedResults.File(finished.Content!, "text/html; charset=utf-8", entityTag: tag);
    }

    private sealed record Finished(
        string State,
        string? Error,
        string? PdfSha256,
        string Report,
        string Subject,
        string Audience,
        byte[]? Content
    );
}
