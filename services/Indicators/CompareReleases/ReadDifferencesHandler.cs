using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.CompareReleases;

/// <summary>
/// Compares two releases value by value, each as the gate shows it to this reader and edition: the comparison is made of shown cells
/// alone, so it can tell no more than the two releases do that he may read anyway.
/// </summary>
internal sealed class ReadDifferencesHandler(
    ServiceDatabase<IndicatorsDb> database,
    EditionFrames frames,
    AnswerCache cache,
    JsonSerializerOptions json
)
{
    public async Task<(ProblemHttpResult? Refusal, RenderedAnswer? Answer)> ReadAsync(
        Guid id,
        Guid? previous,
        DifferencesRequest request,
        Caller caller,
        Edition? edition,
        CancellationToken cancellationToken
    )
    {
        var (found, viewer) = await frames.FindAsync(caller, edition, id, cancellationToken);
        if (found.Frame is not { } now)
        {
            return (found.Refusal, null);
        }

        // A release before that was withdrawn, or that this reader cannot read, is none to compare with.
        var (sought, otherViewer) = previous is null
            ? (default, viewer)
            : await frames.FindAsync(caller, edition, previous, cancellationToken);
        var before = sought.Frame;
        var answer = await cache.GetOrAddAsync(
            now.Release,
            viewer,
            $"differences:{before?.Release.AnswerKey}:{otherViewer.CacheKey}:{request.Key}",
            async token =>
            {
                var differences = await CompareAsync(new(before, otherViewer), new(now, viewer), request, token);
                return new RenderedAnswer { Content = JsonSerializer.SerializeToUtf8Bytes(differences, json) };
            },
            cancellationToken
        );
        return (null, answer);
    }

    private async Task<ShownDifferences> CompareAsync(
        ReadSide before,
        ReadSide now,
        DifferencesRequest request,
        CancellationToken cancellationToken
    )
    {
        var counts = new List<DifferenceCount>();
        var asked = new List<ShownDifference>();
        await using var old = await database.OpenAsync(before.Viewer.Session, cancellationToken);
        await using var fresh = await database.OpenAsync(now.Viewer.Session, cancellationToken);
        var heads = now.Frame!.Indicators.Concat(before.Frame?.Indicators ?? []).DistinctBy(head => head.Code);
        foreach (var head in heads.Where(head => request.Indicator is null || head.Code == request.Indicator))
        {
            var (same, differences) = (0, new List<ShownDifference>());
            foreach (var level in LevelsOf(before, now, head.Code, request.Level))
            {
                var was = before.Frame is null ? null : await before.ReadAsync(old, head.Code, level, cancellationToken);
                var table = await now.ReadAsync(fresh, head.Code, level, cancellationToken);
                foreach (var difference in was is null && table is null ? [] : TableDifferences.Of(was, table))
                {
                    if (difference is null)
                    {
                        same++;
                    }
                    else
                    {
                        differences.Add(difference);
                    }
                }
            }

            counts.Add(Counted(head, same, differences));
            asked.AddRange(differences.Where(difference => IsAsked(difference, request)));
        }

        return new ShownDifferences
        {
            ReleaseId = now.Frame.Release.Id,
            ReleaseName = now.Frame.Release.Name,
            PreviousId = before.Frame?.Release.Id,
            PreviousName = before.Frame?.Release.Name,
            Indicators = counts,
            Total = asked.Count,
            Differences = [.. Ordered(asked).Take(request.LimitOrDefault)],
        };
    }

    private static IEnumerable<string> LevelsOf(ReadSide before, ReadSide now, string code, string? asked) =>
        (now.Frame!.Indicator(code)?.Levels ?? [])
            .Union(before.Frame?.Indicator(code)?.Levels ?? [])
            .Where(level => asked is null || level == asked);

    private static bool IsAsked(ShownDifference difference, DifferencesRequest request) =>
        (request.Period is null || difference.Period == request.Period)
        && (
            request.Kind is null
            || difference.Kind == request.Kind
            || (request.Kind == DifferenceKinds.Class && difference.IsOtherClass)
        );

    private static IEnumerable<ShownDifference> Ordered(IEnumerable<ShownDifference> differences) =>
        differences
            .OrderByDescending(difference => difference.Weight)
            .ThenByDescending(difference => Math.Abs(difference.Change ?? 0))
            .ThenBy(difference => difference.Indicator, StringComparer.Ordinal)
            .ThenByDescending(difference => difference.Period, StringComparer.Ordinal)
            .ThenBy(difference => difference.Area, StringComparer.Ordinal);

    private static DifferenceCount Counted(IndicatorHead head, int same, List<ShownDifference> differences)
    {
        int Of(string kind) => differences.Count(difference => difference.Kind == kind);
        return new DifferenceCount(
            head.Code,
            head.Definition.ShortName ?? head.Definition.Name,
            head.Definition.Unit,
            head.Definition.Decimals,
            same,
            Of(DifferenceKinds.Changed),
            Of(DifferenceKinds.New),
            Of(DifferenceKinds.Gone),
            Of(DifferenceKinds.NewlyWithheld),
            Of(DifferenceKinds.NewlyShown),
            Of(DifferenceKinds.Reason),
            differences.Count(difference => difference.IsOtherClass)
        );
    }

    /// <summary>A release as one reader sees it; none where there is none before.</summary>
    private sealed record ReadSide(ReleaseFrame? Frame, Viewer Viewer)
    {
        public async Task<ValueTable?> ReadAsync(
            IndicatorsDb session,
            string code,
            string level,
            CancellationToken cancellationToken
        ) =>
            Frame!.Indicator(code) is { } indicator && indicator.Levels.Contains(level)
                ? await ValueTables.ReadAsync(
                    session,
                    Viewer,
                    Frame.Release,
                    indicator,
                    [.. Frame.Levels.Where(known => known.Code == level)],
                    [.. Frame.AreasOf(level)],
                    indicator.Periods,
                    cancellationToken
                )
                : null;
    }
}
