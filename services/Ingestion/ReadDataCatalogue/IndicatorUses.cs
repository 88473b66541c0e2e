using System.Text.Json;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;

namespace Sozialplanung.Ingestion.ReadDataCatalogue;

/// <summary>Asks Indicators which indicators are computed from which measures, and which of them are released.</summary>
internal sealed partial class IndicatorUses(HttpClient indicators, JsonSerializerOptions json, ILogger<IndicatorUses> logger)
{
    // A person waits for the page; the catalogue is of use without them.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    /// <summary>Indicators by measure; null where Indicators does not answer.</summary>
    public async Task<ILookup<string, UsedIndicator>?> ReadAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_patience);
        try
        {
            var definitions = await indicators.GetJsonAsync<List<KnownDefinition>>(
                "definitions",
                Caller.System,
                json,
                limit.Token
            );
            var released = await ReleasedAsync(limit.Token);
            return (definitions ?? [])
                .SelectMany(known =>
                    MeasuresOf(known.Definition)
                        .Select(measure =>
                            (measure, new UsedIndicator(known.Code, known.Definition.Name, released.Contains(known.Code)))
                        )
                )
                .ToLookup(pair => pair.measure, pair => pair.Item2, StringComparer.Ordinal);
        }
        catch (Exception e)
            when (e is HttpRequestException or JsonException
                || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            )
        {
            LogSilence(e);
            return null;
        }
    }

    /// <summary>What the public is shown; nothing is released where there is no catalogue.</summary>
    private async Task<HashSet<string>> ReleasedAsync(CancellationToken cancellationToken)
    {
        try
        {
            var catalogue = await indicators.GetJsonAsync<ReleaseCatalogue>(
                "catalogue",
                Caller.Anonymous,
                json,
                cancellationToken
            );
            return [.. (catalogue?.Indicators ?? []).Select(indicator => indicator.Code)];
        }
        catch (HttpRequestException e) when (e.StatusCode is not null)
        {
            return [];
        }
    }

    private static IEnumerable<string> MeasuresOf(KnownFormula formula)
    {
        try
        {
            return ExpressionParser
                .Parse(formula.Numerator)
                .Measures.Union(ExpressionParser.Parse(formula.Denominator).Measures, StringComparer.Ordinal);
        }
        catch (ExpressionException)
        {
            return [];
        }
    }

    [LoggerMessage(LogLevel.Warning, "Indicators does not say what it computes")]
    private partial void LogSilence(Exception exception);

    private sealed record KnownDefinition(string Code, KnownFormula Definition);

    private sealed record KnownFormula(string Name, string Numerator, string Denominator = "1");
}
