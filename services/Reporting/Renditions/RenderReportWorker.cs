using System.Net;
using Sozialplanung.Contracts.Reporting;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Printing;
using Sozialplanung.Reporting.Reports;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.Reporting.Renditions;

/// <summary>
/// Renders one report: composed from the values of the gate, figures drawn by the renderer of the atlas, printed to tagged PDF. A
/// message says that there is one more to make; which one is told by the turns of those who ask. A report that fails three times ends
/// with a reason and does not stop the others; a service that is away is waited for longer.
/// </summary>
internal sealed partial class RenderReportWorker(
    KnownReports reports,
    RenditionWork work,
    ReportDesigns designs,
    PrintingBrowser browser,
    ILogger<RenderReportWorker> logger
) : IQueueWorker<RenderReport>
{
    private const int Attempts = 3;

    // With the pauses of the queue about a quarter of an hour, in which a service or the database is back.
    private const int AttemptsWhenAway = 40;

    public async Task WorkAsync(RenderReport message, CancellationToken cancellationToken)
    {
        var isMade = false;
        while (!isMade && await work.TakeAsync(cancellationToken) is { } taken)
        {
            await using (taken)
            {
                isMade = await TryAsync(taken.Order, cancellationToken);
            }
        }
    }

    /// <summary>False where it failed and waits for another attempt: the message is good for one that comes to an end.</summary>
    private async Task<bool> TryAsync(OrderedRendition order, CancellationToken cancellationToken)
    {
        try
        {
            await RenderAsync(order, cancellationToken);
        }
        catch (Exception e) when (IsAway(e) && order.Attempt >= AttemptsWhenAway)
        {
            LogGivenUp(e, order.Report, order.Subject);
            await work.GiveUpAsync(
                order,
                "Die Werte waren nicht zu erreichen. Bitte den Bericht später noch einmal anfordern.",
                cancellationToken
            );
        }
        catch (Exception e) when (!IsAway(e) && !cancellationToken.IsCancellationRequested)
        {
            if (order.Attempt < Attempts)
            {
                LogFailed(e, order.Report, order.Subject);
                return false;
            }

            LogGivenUp(e, order.Report, order.Subject);
            await work.GiveUpAsync(
                order,
                "Der Bericht ließ sich nach drei Versuchen nicht erstellen. Bitte die Verwaltung der Installation informieren.",
                cancellationToken
            );
        }

        return true;
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

    private async Task RenderAsync(OrderedRendition order, CancellationToken cancellationToken)
    {
        if (reports.Find(order.Report) is not { } report)
        {
            await work.GiveUpAsync(order, $"Einen Bericht „{order.Report}“ gibt es nicht.", cancellationToken);
            return;
        }

        var readership = new Readership(order.Audience, order.Place);
        var composed = await report.ComposeAsync(readership, order.Subject, order.ReleaseId, cancellationToken);
        if (composed.Found is not { } document)
        {
            // The gate knows the subject or the release no longer; another try would not help.
            await work.GiveUpAsync(order, composed.Refusal, cancellationToken);
            return;
        }

        var style = designs.Of(report).Style;
        var printed = await browser.PrintAsync(document, style, cancellationToken);
        await work.FinishAsync(order, StoredPage.Of(printed.Body, document.Title, style), printed.Pdf, cancellationToken);
        LogRendered(order.Report, order.Subject, printed.Pdf.Length);
    }

    [LoggerMessage(LogLevel.Information, "Rendered {Report} of {Subject}, {Bytes} bytes")]
    private partial void LogRendered(string report, string subject, int bytes);

    [LoggerMessage(LogLevel.Warning, "{Report} of {Subject} failed and is tried again")]
    private partial void LogFailed(Exception exception, string report, string subject);

    [LoggerMessage(LogLevel.Error, "Gave up {Report} of {Subject}")]
    private partial void LogGivenUp(Exception exception, string report, string subject);
}
