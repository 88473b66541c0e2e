using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Reports;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Reporting.Renditions;

/// <summary>Takes the rendition from the shelf, or has it made where the asker has a place to wait.</summary>
internal sealed class ReadRenditionHandler(
    RenditionShelf shelf,
    WaitingPlaces places,
    RenditionQueue queue,
    KnownReports reports,
    ValueGate gate
)
{
    public async Task<IResult> ReadAsync(
        IReport report,
        string subject,
        Guid? release,
        Readership readership,
        Asker asker,
        bool isPdf,
        IHeaderDictionary headers,
        CancellationToken cancellationToken
    )
    {
        var answer = await report.FindAsync(readership, subject, release, cancellationToken);
        if (answer.Found is not { } found)
        {
            return Problems.NotFound(answer.Refusal);
        }

        if (!found.Release.IsReleased)
        {
            return NotReleased(found.Release);
        }

        if (await shelf.FindAsync(report, found, readership, isPdf, cancellationToken) is { } finished)
        {
            return Send(finished, isPdf, headers);
        }

        var (place, lease) = places.Take(asker);
        using (lease)
        {
            return place switch
            {
                WaitingPlace.Free => await queue.MakeAsync(report, found, readership, asker, isPdf, cancellationToken) switch
                {
                    { State: "done" } made => Send(made, isPdf, headers),
                    { State: "failed" } failed => TypedResults.Problem(
                        statusCode: 500,
                        title: failed.Error,
                        type: "urn:sozialplanung:report-failed"
                    ),
                    _ => Later(
                        503,
                        "urn:sozialplanung:report-waiting",
                        "Der Bericht wird noch erstellt. Bitte gleich noch einmal versuchen.",
                        10,
                        headers
                    ),
                },
                WaitingPlace.AskerHasEnough => Later(
                    429,
                    "urn:sozialplanung:report-share",
                    "Sie haben schon mehrere Berichte angefordert, die noch entstehen. Bitte warten Sie, bis einer davon fertig ist.",
                    10,
                    headers
                ),
                WaitingPlace.HouseIsFull => Later(
                    503,
                    "urn:sozialplanung:report-queue-full",
                    "Gerade werden sehr viele Berichte angefordert. Bitte in einer halben Minute noch einmal versuchen.",
                    30,
                    headers
                ),
            };
        }
    }

    /// <summary>The PDF with this content hash, as far as the caller belongs to its readership and its release can be read.</summary>
    public async Task<IResult> ReadByContentAsync(
        string sha256,
        Caller caller,
        IHeaderDictionary headers,
        CancellationToken cancellationToken
    )
    {
        if (await shelf.FindByContentAsync(sha256, caller, cancellationToken) is not { } found)
        {
            return Problems.NotFound("Einen Bericht mit diesem Inhalt gibt es nicht.");
        }

        return await gate.RefusalOfAsync(found.ReleaseId, cancellationToken) is { } refusal
            ? Problems.NotFound(refusal)
            : Send(found, isPdf: true, headers);
    }

    public static ProblemHttpResult NotReleased(AnsweredRelease release) =>
        Problems.Conflict(
            "release-not-published",
            $"Der Stand „{release.Name}“ ist noch nicht freigegeben. Berichte entstehen nur aus freigegebenen Ständen."
        );

    private static ProblemHttpResult Later(int status, string type, string title, int seconds, IHeaderDictionary headers)
    {
        headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return TypedResults.Problem(statusCode: status, title: title, type: type);
    }

    private FileContentHttpResult Send(StoredRendition finished, bool isPdf, IHeaderDictionary headers)
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
}
