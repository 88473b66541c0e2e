using System.Security.Cryptography;
using System.Text;
using Sozialplanung.Contracts.Reporting;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.Reporting.RenderProfile;

/// <summary>
/// Renders one profile: values from the gate, figures by the renderer of the atlas, printed to tagged PDF. A message that comes
/// again finds the work done. Three failures end it with a reason; while another part of the installation is away, there are more.
/// </summary>
internal sealed partial class RenderProfileWorker(
    ServiceDatabase database, ValueGate gate, FigureScript design, PrintingBrowser browser, TimeProvider clock, ILogger<RenderProfileWorker> logger)
    : IQueueWorker<Contracts.Reporting.RenderProfile>
{
    private const int MaximumAttempts = 3;

    // With the pauses of the queue about a quarter of an hour, in which a service or the database is back.
    private const int MaximumAttemptsInOutages = 40;
    private const string Begin = """
        update rendition set attempts = attempts + 1 where id = @id and state = 'waiting'
        returning id, area_code, release_id, audience, attempts
        """;

    private const string Finish = """
        update rendition set state = 'done', html = @html, pdf = @pdf, pdf_sha256 = @hash, finished_at = @now, error = null where id = @Id
        """;

    public async Task WorkAsync(Contracts.Reporting.RenderProfile message, CancellationToken cancellationToken)
    {
        var order = await BeginAsync(message.RenditionId, cancellationToken);
        if (order is null)
        {
            return;
        }

        try
        {
            await FinishAsync(order, await RenderAsync(order, cancellationToken), cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && order.Attempts >= Limit(e))
        {
            LogGivenUp(e, order.AreaCode);
            await GiveUpAsync(order, cancellationToken);
        }
    }

    // A page that is never drawn runs out of time as well; nobody is away then.
    private static int Limit(Exception fault) =>
        fault is not TimeoutException && Faults.ArePassing(fault) ? MaximumAttemptsInOutages : MaximumAttempts;

    private async Task<PrintedPage> RenderAsync(RenditionOrder order, CancellationToken cancellationToken)
    {
        var reader = Audiences.ReaderOf(order.Audience);
        var profile = await gate.ProfileAsync(reader, order.AreaCode, order.ReleaseId, cancellationToken)
            ?? throw new InvalidOperationException($"No profile of {order.AreaCode} in release {order.ReleaseId}.");
        var catalogue = await gate.CatalogueAsync(reader, order.ReleaseId, cancellationToken);
        var figures = await FiguresOfAsync(reader, profile, catalogue, cancellationToken);
        var page = await browser.PrintAsync(ProfilePage.Write(profile, catalogue, figures, design), design.Script, cancellationToken);
        return page with { Pdf = PdfCompletion.Complete(page.Pdf, ProfilePage.Title(profile), profile.Release) };
    }

    private async Task<ProfileFigures> FiguresOfAsync(
        Caller reader, AreaProfile profile, ReleaseCatalogue catalogue, CancellationToken cancellationToken)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (_, indicators) in ProfilePage.DomainsOf(profile, catalogue))
        {
            var lead = indicators[0];
            values[lead.Code] = await gate.ValuesAsync(reader, lead.Code, profile.Release.Id, LevelsOf(profile), cancellationToken);
        }

        return new ProfileFigures(values, await gate.MapAsync(profile.Area.Level, cancellationToken));
    }

    private static IEnumerable<string> LevelsOf(AreaProfile profile) => profile.Ancestors.Append(profile.Area).Select(area => area.Level).Distinct();

    private async Task<RenditionOrder?> BeginAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var order = await session.SingleOrDefaultAsync<RenditionOrder>(Begin, new { id }, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return order;
    }

    private async Task FinishAsync(RenditionOrder order, PrintedPage page, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(
            Finish,
            new { order.Id, html = Encoding.UTF8.GetBytes(page.Html), pdf = page.Pdf, hash = Convert.ToHexStringLower(SHA256.HashData(page.Pdf)), now },
            cancellationToken);
        session.Enqueue(new ReportRendered { RenditionId = order.Id, AreaCode = order.AreaCode, ReleaseId = order.ReleaseId, RenderedAt = now });
        await session.CommitAsync(cancellationToken);
        LogRendered(order.AreaCode, page.Pdf.Length);
    }

    private async Task GiveUpAsync(RenditionOrder order, CancellationToken cancellationToken)
    {
        const string Reason = "Der Bericht ließ sich auch nach mehreren Versuchen nicht erstellen. Bitte die Verwaltung der Installation informieren.";
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(
            "update rendition set state = 'failed', error = @Reason, finished_at = @now where id = @Id", new { order.Id, Reason, now = clock.GetUtcNow() }, cancellationToken);
        session.Enqueue(new ReportFailed { RenditionId = order.Id, AreaCode = order.AreaCode, Reason = Reason, FailedAt = clock.GetUtcNow() });
        await session.CommitAsync(cancellationToken);
    }

    private sealed record RenditionOrder(Guid Id, string AreaCode, Guid ReleaseId, string Audience, int Attempts);

    [LoggerMessage(LogLevel.Information, "Rendered profile of {AreaCode}, {Bytes} bytes")]
    private partial void LogRendered(string areaCode, int bytes);

    [LoggerMessage(LogLevel.Error, "Gave up the profile of {AreaCode}")]
    private partial void LogGivenUp(Exception exception, string areaCode);
}
