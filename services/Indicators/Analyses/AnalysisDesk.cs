using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.Analyses;

/// <summary>
/// Where every analysis is asked for: finds release, indicator, level and period for the reader, computes as that reader, and
/// keeps the answer for his audience. An analysis is computed of shown cells only, and of counts that row-level security hands
/// to this reader (<see cref="ShownCounts"/>), so it can tell him no more than those do.
/// </summary>
internal sealed class AnalysisDesk(
    ServiceDatabase<IndicatorsDb> database,
    ReleaseFrames frames,
    AnswerCache cache,
    JsonSerializerOptions json,
    IConfiguration configuration
)
{
    private readonly int _cellLimit = configuration.GetValue("Values:CellLimit", 100_000);

    /// <summary>The answer as JSON or CSV, "you have it already", or why there is none.</summary>
    public async Task<Results<FileContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> AnswerAsync(
        string analysis,
        string code,
        AnalysisQuestion question,
        AnalysisReader reader,
        Func<AnalysisSubject, CancellationToken, Task<AnalysisAnswer>> compute,
        CancellationToken cancellationToken
    )
    {
        if (question.Fault() is { } fault)
        {
            return Problems.BadInput("analysis", fault.Text, [fault]);
        }

        var viewer = reader.Viewer;
        FoundFrame found;
        await using (var session = await database.OpenAsync(viewer.Session, cancellationToken))
        {
            found = await frames.FindAsync(session, question.Release, cancellationToken);
        }

        if (found.Frame is not { } frame)
        {
            return found.Refusal!;
        }

        if (frame.Indicator(code) is not { } indicator)
        {
            return Problems.NotFound($"Einen Indikator „{code}“ gibt es in der Freigabe „{frame.Release.Name}“ nicht.");
        }

        if (AskedLevel.Refusal(frame, indicator, question, _cellLimit) is { } refusal)
        {
            return refusal;
        }

        var key = question.KeyFor(analysis, code);
        var eTag = AnswerHeaders.ETagOf(frame.Release, viewer, key);
        AnswerHeaders.Set(reader.Response, viewer, eTag);
        if (reader.KnownTag == eTag)
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        try
        {
            var rendered = await cache.GetOrAddAsync(
                frame.Release,
                viewer,
                key,
                token => RenderAsync(frame, indicator, question, viewer, compute, token),
                cancellationToken
            );
            return TypedResults.File(rendered.Content, rendered.ContentType, rendered.FileName);
        }
        catch (UnknownChoiceException e)
        {
            return Problems.BadInput("analysis", e.Message, [new PlacedError(e.Message, Column: e.Parameter)]);
        }
    }

    private async Task<RenderedAnswer> RenderAsync(
        ReleaseFrame frame,
        IndicatorHead indicator,
        AnalysisQuestion question,
        Viewer viewer,
        Func<AnalysisSubject, CancellationToken, Task<AnalysisAnswer>> compute,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(viewer.Session, cancellationToken);
        var level = AskedLevel.Of(frame, indicator, question);
        var subject = new AnalysisSubject(session, frame, viewer, indicator, level, question.Period ?? "");
        subject = subject with { Period = question.Period ?? await LastShownAsync(subject, cancellationToken) };
        var answer = await compute(subject, cancellationToken);
        return question.IsCsv
            ? AnalysisCsv.Render(answer)
            : new RenderedAnswer { Content = JsonSerializer.SerializeToUtf8Bytes(answer, json) };
    }

    /// <summary>A first look must not land on a year still to come.</summary>
    private static async Task<string> LastShownAsync(AnalysisSubject subject, CancellationToken cancellationToken)
    {
        var periods = subject.Indicator.Periods;
        var table = await subject.ValuesAsync(periods, cancellationToken);
        return periods.LastOrDefault(period =>
                Enumerable
                    .Range(0, table.Areas.Count)
                    .Any(area => table.Cell(area, Array.IndexOf(periods, period)).Number is not null)
            ) ?? periods[^1];
    }
}
