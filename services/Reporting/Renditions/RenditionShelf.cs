using Microsoft.EntityFrameworkCore;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Reports;
using Sozialplanung.Reporting.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Reporting.Renditions;

/// <summary>A rendition as it stands: the content is there where its state is <c>done</c>.</summary>
internal sealed record StoredRendition(
    string State,
    string? Error,
    Guid ReleaseId,
    string? PdfSha256,
    string Report,
    string Subject,
    string Audience,
    byte[]? Content
);

/// <summary>What has been rendered, by what it is, by its order and by its content.</summary>
internal sealed class RenditionShelf(ServiceDatabase<ReportingDb> database, ReportDesigns designs)
{
    /// <summary>The finished rendition of this design; null where it is still to be made.</summary>
    public async Task<StoredRendition?> FindAsync(
        IReport report,
        SubjectInRelease found,
        Readership readership,
        bool isPdf,
        CancellationToken cancellationToken
    )
    {
        var design = designs.KeyOf(report, found.Release);
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var finished = session.Renditions.Where(rendition =>
            rendition.Report == report.Code
            && rendition.Subject == found.Subject.Code
            && rendition.ReleaseId == found.Release.Id
            && rendition.Audience == readership.Audience
            && rendition.Place == readership.Place
            && rendition.Design == design
            && rendition.State == "done"
        );
        return await Stored(finished, isPdf).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The rendition with this id, finished or not.</summary>
    public async Task<StoredRendition?> LookAsync(Guid id, bool isPdf, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        return await Stored(session.Renditions.Where(rendition => rendition.Id == id), isPdf)
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>A PDF with this content hash that the caller may see.</summary>
    public async Task<StoredRendition?> FindByContentAsync(string sha256, Caller caller, CancellationToken cancellationToken)
    {
        var hash = sha256.ToLowerInvariant();
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var found = session
            .Renditions.Where(rendition => rendition.PdfSha256 == hash && rendition.State == "done")
            .OrderBy(rendition => rendition.Id);
        return await Stored(found, isPdf: true).FirstOrDefaultAsync(cancellationToken);
    }

    private static IQueryable<StoredRendition> Stored(IQueryable<RenditionRow> renditions, bool isPdf) =>
        renditions.Select(rendition => new StoredRendition(
            rendition.State,
            rendition.Error,
            rendition.ReleaseId,
            rendition.PdfSha256,
            rendition.Report,
            rendition.Subject,
            rendition.Audience,
            isPdf ? rendition.Pdf : rendition.Html
        ));
}
