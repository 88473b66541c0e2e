using Sozialplanung.Reporting.RenderSeries;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Waiting;

namespace Sozialplanung.Reporting.ReadWaitingSeries;

internal static class ReadWaitingSeriesEndpoint
{
    // What was fetched is not noted; after a week an order is no news any more and stands in the list of orders alone.
    private static readonly TimeSpan _isNews = TimeSpan.FromDays(7);

    public static void MapReadWaitingSeries(this IEndpointRouteBuilder app) =>
        app.MapGet("/waiting", ReadAsync)
            .WithName("ReadWaitingSeries")
            .WithSummary("Ihre Aufträge für Berichte: die laufenden und die der letzten sieben Tage")
            .WithTags("Berichte")
            .Require(Right.OrderReports);

    private static async Task<IReadOnlyList<WaitingItem>> ReadAsync(
        Caller caller,
        SeriesReader series,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        var since = clock.GetUtcNow() - _isNews;
        return
        [
            .. (await series.ListAsync(caller, cancellationToken))
                .Where(one => one.State == "running" || (one.State == "done" && one.CreatedAt >= since))
                .Select(Of),
        ];
    }

    private static WaitingItem Of(SeriesSummary series) =>
        new()
        {
            Kind = WaitingKinds.Order,
            Name = "Profile aller Gebiete",
            Sentence = SentenceOf(series),
            Page = "/berichte",
            Since = series.CreatedAt,
            ForOthers = series.State == "running",
        };

    private static string SentenceOf(SeriesSummary series)
    {
        var failed =
            series.Failed == 0 ? ""
            : series.Failed == 1 ? " Einer ist gescheitert."
            : $" {WaitingWords.Number(series.Failed)} sind gescheitert.";
        return series.State == "running"
            ? $"{WaitingWords.Number(series.Done)} von {WaitingWords.Number(series.Total)} Berichten sind fertig.{failed}"
            : $"{WaitingWords.Number(series.Done)} Berichte liegen zum Abholen bereit.{failed}";
    }
}
