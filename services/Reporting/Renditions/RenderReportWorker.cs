using System.Net;
using Sozialplanung.Reporting.AreaProfile;
using Sozialplanung.Reporting.Figures;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Printing;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.Reporting.Renditions;

/// <summary>
/// Renders one profile: values from the gate, figures by the renderer of the atlas, printed to tagged PDF. A message that comes
/// again finds the work done. A report that fails three times ends with a reason and does not stop the others; a service that is
/// away is waited for longer.
/// </summary>
internal sealed partial class RenderReportWorker(
    RenditionWork work,
    ValueGate gate,
    FigureShelf shelf,
    FigureScript design,
    PrintingBrowser browser,
    ILogger<RenderReportWorker> logger
) : IQueueWorker<Contracts.Reporting.RenderProfile>
{
    private const int Attempts = 3;

    // With the pauses of the queue about a quarter of an hour, in which a service or the database is back.
    private const int AttemptsWhenAway = 40;

    public async Task WorkAsync(Contracts.Reporting.RenderProfile message, CancellationToken cancellationToken)
    {
        var order = await work.BeginAsync(message.RenditionId, cancellationToken);
        if (order is null)
        {
            return;
        }

        try
        {
            var (page, profile) = await RenderAsync(order, cancellationToken);
            await work.FinishAsync(order, StoredPage.Of(page.Body, profile, design), page.Pdf, cancellationToken);
            LogRendered(order.AreaCode, page.Pdf.Length);
        }
        catch (NoSuchProfileException e)
        {
            await work.GiveUpAsync(order, e.Message, cancellationToken);
        }
        catch (Exception e) when (IsAway(e) && order.Attempts >= AttemptsWhenAway)
        {
            LogGivenUp(e, order.AreaCode);
            await work.GiveUpAsync(
                order,
                "Die Werte waren nicht zu erreichen. Bitte den Bericht später noch einmal anfordern.",
                cancellationToken
            );
        }
        catch (Exception e) when (!IsAway(e) && !cancellationToken.IsCancellationRequested && order.Attempts >= Attempts)
        {
            LogGivenUp(e, order.AreaCode);
            await work.GiveUpAsync(
                order,
                "Der Bericht ließ sich nach drei Versuchen nicht erstellen. Bitte die Verwaltung der Installation informieren.",
                cancellationToken
            );
        }
    }

    // A page that is never drawn runs out of time as well, and a gate that breaks over one area answers 500; nobody is away then.
    private static bool IsAway(Exception exception) =>
        exception is HttpRequestException http
            ? http.StatusCode
                is null
                    or HttpStatusCode.BadGateway
                    or HttpStatusCode.ServiceUnavailable
                    or HttpStatusCode.GatewayTimeout
            : exception is not TimeoutException && Faults.ArePassing(exception);

    private async Task<(PrintedPage Page, IndicatorProfile Profile)> RenderAsync(
        RenditionOrder order,
        CancellationToken cancellationToken
    )
    {
        var readership = new Readership(order.Audience, order.Place);
        var answer = await gate.ProfileAsync(readership.Reader, order.AreaCode, order.ReleaseId, cancellationToken);
        var profile = answer.Profile ?? throw new NoSuchProfileException(answer.Refusal);
        var catalogue = await shelf.CatalogueAsync(readership, order.ReleaseId, cancellationToken);
        var figures = await shelf.FiguresAsync(readership, profile, catalogue, cancellationToken);
        var title = ProfilePage.Title(profile);
        var body = ProfilePage.WriteBody(profile, catalogue, order.Audience, figures);
        var content = new PageToPrint(title, ProfilePage.Footer(profile, catalogue, order.Audience), body);
        var page = await browser.PrintAsync(content, cancellationToken);
        return (page with { Pdf = PdfCompletion.Complete(page.Pdf, title, profile.Release) }, profile);
    }

    /// <summary>The gate knows the area or the release no longer; another try would not help.</summary>
    private sealed class NoSuchProfileException(string sentence) : Exception(sentence);

    [LoggerMessage(LogLevel.Information, "Rendered profile of {AreaCode}, {Bytes} bytes")]
    private partial void LogRendered(string areaCode, int bytes);

    [LoggerMessage(LogLevel.Error, "Gave up the profile of {AreaCode}")]
    private partial void LogGivenUp(Exception exception, string areaCode);
}
