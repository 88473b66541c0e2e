using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Indicators.ChooseMeasures;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.ReadyIndicators;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.ChooseReadyIndicators;

/// <summary>Holds the ready indicators against the measures and definitions there are. No number is read.</summary>
internal sealed class ReadyCatalogueReader(
    ServiceDatabase<IndicatorsDb> database,
    MeasureChoicesReader measures,
    JsonSerializerOptions json
)
{
    /// <summary>Errors: <see cref="HttpRequestException"/> when Ingestion is away.</summary>
    public async Task<ReadyCatalogue> ReadAsync(OwnNames names, Caller caller, CancellationToken cancellationToken)
    {
        var needs = new ReadyNeeds(await measures.ReadAsync(cancellationToken), names);
        var switchedOn = await SwitchedOnAsync(caller, cancellationToken);
        ShownReadyChapter[] chapters =
        [
            .. ReadyIndicatorFiles.Chapters.Select(chapter => new ShownReadyChapter(
                chapter.Code,
                chapter.Name,
                chapter.Lead,
                [.. chapter.Indicators.Select(ready => Shown(ready, needs, switchedOn))]
            )),
        ];
        return new ReadyCatalogue { Chapters = chapters, MissingMeasures = MissingIn(chapters) };
    }

    /// <summary>By the code of the ready indicator, that of the indicator that stands for it.</summary>
    public async Task<IReadOnlyDictionary<string, string>> SwitchedOnAsync(Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var row in await session
                .CurrentIndicators.AsNoTracking()
                .OrderBy(indicator => indicator.Code)
                .ToListAsync(cancellationToken)
        )
        {
            if (row.TryReadDefinition(json)?.ReadyIndicator is { } ready)
            {
                found.TryAdd(ready, row.Code);
            }

            found[row.Code] = row.Code;
        }

        return found;
    }

    private static ShownReadyIndicator Shown(
        IndicatorDefinition ready,
        ReadyNeeds needs,
        IReadOnlyDictionary<string, string> switchedOn
    )
    {
        var missing = needs.MissingFor(ready);
        var known = switchedOn.GetValueOrDefault(ready.Code!);
        return new ShownReadyIndicator
        {
            Code = ready.Code!,
            State =
                known is not null ? ReadyState.SwitchedOn
                : missing.Count > 0 ? ReadyState.Missing
                : needs.IsOnlyAnnounced(ready) ? ReadyState.Announced
                : ReadyState.Ready,
            SwitchedOnAs = known,
            Missing = known is null ? missing : [],
            Definition = needs.InOwnNames(ready),
        };
    }

    private static IReadOnlyList<MissingReadyMeasure> MissingIn(IEnumerable<ShownReadyChapter> chapters) =>
        [
            .. chapters
                .SelectMany(chapter => chapter.Indicators)
                .SelectMany(indicator => indicator.Missing.Select(need => need.Measure).Distinct(StringComparer.Ordinal))
                .GroupBy(measure => measure, StringComparer.Ordinal)
                .Select(group => (Measure: ReadyIndicatorFiles.Measures[group.Key], Waiting: group.Count()))
                .OrderByDescending(one => one.Waiting)
                .ThenBy(one => one.Measure.Name, StringComparer.OrdinalIgnoreCase)
                .Select(one => new MissingReadyMeasure
                {
                    Code = one.Measure.Code,
                    Name = one.Measure.Name,
                    Provider = one.Measure.Provider,
                    Waiting = one.Waiting,
                }),
        ];
}
