using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ReadValues;

/// <summary>The gate: values of one indicator in any format, from the cache where this audience asked before.</summary>
internal sealed class ReadValuesHandler(
    ServiceDatabase<IndicatorsDb> database,
    EditionFrames frames,
    AnswerCache cache,
    IConfiguration configuration
)
{
    private readonly int _cellLimit = configuration.GetValue("Values:CellLimit", 100_000);

    public async Task<Answer> ReadAsync(
        string code,
        ValuesRequest request,
        Caller caller,
        Edition? edition,
        string ifNoneMatch,
        CancellationToken cancellationToken
    )
    {
        var ((frame, none), viewer) = await frames.FindAsync(caller, edition, request.Release, cancellationToken);
        if (frame is null)
        {
            return new(viewer, none!);
        }

        if (frame.Indicator(code) is not { } indicator)
        {
            return new(
                viewer,
                Problems.NotFound($"Einen Indikator „{code}“ gibt es in der Freigabe „{frame.Release.Name}“ nicht.")
            );
        }

        var requestKey = request.KeyFor(code);
        var eTag = AnswerHeaders.ETagOf(frame.Release, viewer, requestKey);
        if (ifNoneMatch == eTag)
        {
            return new(viewer, eTag, null);
        }

        if (Refusal(frame, indicator, request) is { } refusal)
        {
            return new(viewer, refusal);
        }

        var rendered = await cache.GetOrAddAsync(
            frame.Release,
            viewer,
            requestKey,
            token => RenderAsync(frame, indicator, request, viewer, token),
            cancellationToken
        );
        return new(viewer, eTag, rendered);
    }

    private async Task<RenderedAnswer> RenderAsync(
        ReleaseFrame frame,
        IndicatorHead indicator,
        ValuesRequest request,
        Viewer viewer,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(viewer.Session, cancellationToken);
        var levels = LevelsOf(frame, indicator, request);
        var table = await ValueTables.ReadAsync(
            session,
            viewer,
            frame.Release,
            indicator,
            levels,
            AreasOf(frame, levels),
            PeriodsOf(indicator, request),
            cancellationToken
        );
        var classes = MapClasses.Of(
            table,
            request.MethodOrDefault,
            request.CountOrDefault,
            request.Limits,
            request.HasOwnClasses
        );
        return request.FormatOrDefault switch
        {
            "csv" => CsvValues.Render(table, request.DecimalSign == "comma"),
            "xlsx" => XlsxValues.Render(table),
            _ => JsonStatValues.Render(table, classes),
        };
    }

    private ProblemHttpResult? Refusal(ReleaseFrame frame, IndicatorHead indicator, ValuesRequest request)
    {
        if (request.Level.FirstOrDefault(level => frame.Levels.All(known => known.Code != level)) is { } unknown)
        {
            return Problems.NotFound(
                $"Eine Ebene „{unknown}“ gibt es nicht. Es gibt: {string.Join(", ", frame.Levels.Select(level => level.Code))}.",
                "unknown-level"
            );
        }

        if (request.Period.FirstOrDefault(period => !indicator.Periods.Contains(period)) is { } missing)
        {
            return Problems.NotFound(
                $"Für {missing} gibt es keine Werte. Es gibt: {string.Join(", ", indicator.Periods)}.",
                "unknown-period"
            );
        }

        var cells = AreasOf(frame, LevelsOf(frame, indicator, request)).Count * PeriodsOf(indicator, request).Length;
        return cells <= _cellLimit
            ? null
            : Problems.BadInput(
                "too-many-cells",
                string.Create(
                    CultureInfo.GetCultureInfo("de-DE"),
                    $"Die Abfrage umfasst {cells:N0} Zellen, erlaubt sind {_cellLimit:N0}. Bitte weniger Ebenen oder Zeiträume wählen."
                )
            );
    }

    private static IReadOnlyList<ReleasedLevel> LevelsOf(ReleaseFrame frame, IndicatorHead indicator, ValuesRequest request) =>
        [
            .. frame.Levels.Where(level =>
                request.Level.Length > 0 ? request.Level.Contains(level.Code) : indicator.Levels.Contains(level.Code)
            ),
        ];

    private static IReadOnlyList<ReleasedArea> AreasOf(ReleaseFrame frame, IReadOnlyList<ReleasedLevel> levels) =>
        [.. frame.Areas.Where(area => levels.Any(level => level.Code == area.Level))];

    private static string[] PeriodsOf(IndicatorHead indicator, ValuesRequest request) =>
        request.Period.Length == 0 ? indicator.Periods : [.. indicator.Periods.Where(request.Period.Contains)];

    /// <summary>An answer, "you have it already" (no content), or why there is none.</summary>
    internal sealed record Answer(Viewer Viewer, string? ETag, RenderedAnswer? Rendered)
    {
        public Answer(Viewer viewer, ProblemHttpResult problem)
            : this(viewer, null, null) => Problem = problem;

        public ProblemHttpResult? Problem { get; }
    }
}
