using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Reports;
using Sozialplanung.Reporting.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Reporting.RenderSeries;

/// <summary>The finished reports of a series as one ZIP file, and a list of those that are missing with the reason.</summary>
internal sealed class SeriesArchive(ServiceDatabase<ReportingDb> database, KnownReports reports, ValueGate gate)
{
    /// <summary>Why the reports of a series are not to be had any more: its release was withdrawn. Null where they are.</summary>
    public async Task<string?> RefusalOfAsync(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var release = await session
            .Series.Where(series => series.Id == id)
            .Select(series => series.ReleaseId)
            .SingleOrDefaultAsync(cancellationToken);
        return release is { } known ? await gate.RefusalOfAsync(known, cancellationToken) : null;
    }

    /// <summary>„gebietsprofile.zip“</summary>
    public string FileNameOf(SeriesProgress series) =>
        $"{(reports.Find(series.Report)?.NamePlural ?? "Berichte").ToLowerInvariant()}.zip";

    /// <summary>
    /// A file that is gone when it is closed: a failure half-way is answered as such and never as half an archive, and the length
    /// is known before the first byte.
    /// </summary>
    public async Task<FileStream> WriteAsync(SeriesProgress series, Guid id, Caller caller, CancellationToken cancellationToken)
    {
        // The system's own temporary files are for nobody else to read.
        var file = new FileStream(
            Path.GetTempFileName(),
            new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            }
        );
        try
        {
            await FillAsync(file, series, id, caller, cancellationToken);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private async Task FillAsync(
        FileStream file,
        SeriesProgress series,
        Guid id,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        await using var archive = await ZipArchive.CreateAsync(
            file,
            ZipArchiveMode.Create,
            leaveOpen: true,
            null,
            cancellationToken
        );
        foreach (var item in series.Items)
        {
            if (await PrintedAsync(session, id, item.Subject, cancellationToken) is { } printed)
            {
                var name = reports.FileNameOf(series.Report, item.Subject, printed.Audience);
                await AddAsync(archive, name, printed.FinishedAt, printed.Pdf, cancellationToken);
            }
        }

        var missing = series.Items.Where(item => item.State != "done").Select(Line).ToList();
        if (missing.Count > 0)
        {
            await AddAsync(
                archive,
                "nicht-erstellt.txt",
                null,
                Encoding.UTF8.GetBytes(string.Concat(missing)),
                cancellationToken
            );
        }
    }

    private static Task<Printed?> PrintedAsync(
        ReportingDb session,
        Guid id,
        string subject,
        CancellationToken cancellationToken
    ) =>
        (
            from item in session.SeriesItems
            join rendition in session.Renditions on item.RenditionId equals rendition.Id
            where item.SeriesId == id && rendition.Subject == subject && rendition.State == "done"
            select new Printed(rendition.Pdf!, rendition.FinishedAt!.Value, rendition.Audience)
        ).SingleOrDefaultAsync(cancellationToken);

    private static string Line(SeriesItem item) =>
        $"{item.Subject} {item.Name}: {item.Error ?? "nicht erstellt, die Serie wurde abgebrochen"}\r\n";

    private static async Task AddAsync(
        ZipArchive archive,
        string name,
        DateTimeOffset? time,
        byte[] content,
        CancellationToken cancellationToken
    )
    {
        // A PDF is compressed already.
        var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = time ?? entry.LastWriteTime;
        await using var stream = await entry.OpenAsync(cancellationToken);
        await stream.WriteAsync(content, cancellationToken);
    }

    private sealed record Printed(byte[] Pdf, DateTimeOffset FinishedAt, string Audience);
}
