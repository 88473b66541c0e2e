using Sozialplanung.Facts.Expressions;
using Sozialplanung.Indicators.ChooseMeasures;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.ReadyIndicators;

/// <summary>What ready indicators need, held against what there is.</summary>
internal sealed class ReadyNeeds(IReadOnlyList<MeasureChoice> choices, OwnNames names)
{
    private readonly Dictionary<string, MeasureChoice> _choices = choices.ToDictionary(
        choice => choice.Code,
        StringComparer.Ordinal
    );

    /// <summary>The ready definition over the measures used here.</summary>
    public IndicatorDefinition InOwnNames(IndicatorDefinition ready) =>
        ready with
        {
            Numerator = names.In(ready.Numerator),
            Denominator = names.In(ready.Denominator),
            Aggregates = ready.Aggregates.ToDictionary(one => names.Of(one.Key), one => one.Value, StringComparer.Ordinal),
            ReadyIndicator = ready.Code,
        };

    /// <summary>What is missing for an indicator; nothing where it can be switched on.</summary>
    public IReadOnlyList<MissingNeed> MissingFor(IndicatorDefinition ready) =>
        [.. SelectionsOf(ready).GroupBy(selection => selection.Measure, StringComparer.Ordinal).SelectMany(MissingOf)];

    /// <summary>Whether a dataset only announces what the indicator needs.</summary>
    public bool IsOnlyAnnounced(IndicatorDefinition ready) =>
        SelectionsOf(ready).Any(selection => _choices.GetValueOrDefault(names.Of(selection.Measure)) is { Periods.Count: 0 });

    private IEnumerable<MissingNeed> MissingOf(IGrouping<string, MeasureSelection> need)
    {
        var measure = ReadyIndicatorFiles.Measures[need.Key];
        if (!_choices.TryGetValue(names.Of(measure.Code), out var choice))
        {
            yield return new MissingNeed(
                measure.Code,
                $"Messgröße „{measure.Name}“ ({measure.Code}; liefert meist: {measure.Provider})"
            );
            yield break;
        }

        if (choice.IsAdditive == measure.IsFinished)
        {
            yield return new MissingNeed(
                measure.Code,
                choice.IsAdditive
                    ? $"„{choice.Name}“ ({choice.Code}) als fertiger Wert; geliefert werden Anzahlen"
                    : $"„{choice.Name}“ ({choice.Code}) als Anzahl; geliefert werden fertige Werte"
            );
            yield break;
        }

        if (choice.Periods.Count == 0)
        {
            yield break; // announced: by which categories it comes, nobody knows yet
        }

        foreach (var attribute in need.SelectMany(selection => selection.Categories).Distinct().GroupBy(one => one.Attribute))
        {
            var known = choice.Attributes.FirstOrDefault(one => one.Code == attribute.Key)?.Categories ?? [];
            var missing = attribute.Select(one => one.Category).Except(known, StringComparer.Ordinal).ToArray();
            if (missing.Length > 0)
            {
                yield return new MissingNeed(
                    measure.Code,
                    $"„{choice.Name}“ ({choice.Code}) nach {attribute.Key}: {string.Join(", ", missing)}"
                );
            }
        }
    }

    private static IEnumerable<MeasureSelection> SelectionsOf(IndicatorDefinition ready) =>
        ExpressionParser
            .Parse(ready.Numerator)
            .Terms.Concat(ExpressionParser.Parse(ready.Denominator).Terms)
            .Select(term => term.Key);
}

/// <summary>Something that a ready indicator needs and that is not there, of which of its measures, as words that follow „Dafür fehlt“.</summary>
public sealed record MissingNeed(string Measure, string Text);
