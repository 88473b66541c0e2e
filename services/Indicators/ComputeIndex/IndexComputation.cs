using Sozialplanung.Facts;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Index;
using Sozialplanung.Statistics.Quantiles;

namespace Sozialplanung.Indicators.ComputeIndex;

/// <summary>Computes an index of the values that a reader is shown.</summary>
internal static class IndexComputation
{
    private const int Decimals = 5;

    public static ComputedIndex Of(IndexPlan plan, IndexInput input, Viewer viewer)
    {
        var definition = plan.Definition;
        var exclusions = IndexExclusions.Of(plan.Areas, definition, plan.Base, input.Base);
        var status = Computed(plan, plan.Status, input.Status, exclusions, input.Base);
        var dynamics = plan.Dynamics is { } part ? Computed(plan, part, input.Dynamics!, exclusions, input.Base) : null;
        var pairs = dynamics is null
            ? null
            : ClassPairs.Of(
                status.Scores.Classes,
                dynamics.Scores.Classes,
                definition.Status.ClassNames.Count,
                definition.Dynamics!.ClassNames.Count
            );
        return new ComputedIndex
        {
            Code = definition.Code,
            Name = definition.Name,
            Description = definition.Description,
            HowToRead = definition.HowToRead,
            HowNotToRead = definition.HowNotToRead,
            Period = plan.PeriodKey,
            Periods = plan.Periods,
            Level = plan.Level.Code,
            LevelNamePlural = plan.Level.NamePlural,
            MapHash = plan.Level.MapHash,
            Release = plan.Frame.Release.ToAnswer(),
            NotPublic = input.NotPublic,
            Status = status.Part,
            Dynamics = dynamics?.Part,
            Areas =
            [
                .. plan.Areas.Select(
                    (area, i) =>
                        new IndexedArea
                        {
                            Code = area.Code,
                            Name = area.Name,
                            Excluded = exclusions.Reasons.GetValueOrDefault(i),
                            Status = status.ScoreOf(i),
                            Dynamics = dynamics?.ScoreOf(i),
                        }
                ),
            ],
            Pairs = pairs?.Counts,
            Unpaired = pairs?.Unclassed ?? 0,
            Words = IndexWords.Of(definition, plan.Frame),
            Findings = [.. plan.Findings, .. exclusions.Findings, .. IndexFindings.Of(plan, input, status.Scores, exclusions)],
            Notes = IndexFindings.NotesOf(plan, input, viewer),
        };
    }

    private static ScoredPart Computed(
        IndexPlan plan,
        PlannedPart planned,
        IReadOnlyList<IReadOnlyList<Value>> values,
        IndexExclusions exclusions,
        IReadOnlyList<Value>? numbers
    )
    {
        IndexComponent[] components =
        [
            .. planned.Indicators.Select(
                (indicator, i) => new IndexComponent(indicator.Head.Code, values[i], indicator.Weight, indicator.Direction)
            ),
        ];
        var scores = PartScores.Of(components, planned.Part, exclusions.States);
        var part = new ComputedPart
        {
            Classes =
            [
                .. planned.Part.ClassNames.Select(
                    (name, i) => new IndexClass(name, scores.Classes.Count(given => given == i + 1))
                ),
            ],
            Limits = planned.Part.Limits,
            Indicators = [.. planned.Indicators.Select((indicator, i) => Described(indicator, planned, values[i]))],
            Earlier = planned.Earlier,
            Variants = IndexVariants.Of(scores, components, planned, plan, exclusions, numbers),
            SecondOpinion = IndexVariants.SecondOpinion(scores, components, planned, plan, exclusions),
        };
        return new ScoredPart(part, scores, values, RanksOf(scores.Scores));
    }

    private static ComputedIndicator Described(PlannedIndicator indicator, PlannedPart planned, IReadOnlyList<Value> values)
    {
        var definition = indicator.Head.Definition;
        return new ComputedIndicator
        {
            Code = indicator.Head.Code,
            Name = definition.Name,
            Unit = planned.Earlier is not null && IndicatorKinds.IsPercent(definition.Unit) ? "Prozentpunkte" : definition.Unit,
            Decimals = definition.Decimals,
            Weight = indicator.Weight,
            IsTurned = indicator.Direction == Burden.HigherIsBetter,
            AreaCount = values.Count(value => value.HasNumber),
        };
    }

    private static Value[] RanksOf(IReadOnlyList<Value> scores) =>
        Ranking.MeanRanks([.. scores.Select(score => score.HasNumber ? Value.Of(-score.Number) : score)]);

    private sealed record ScoredPart(
        ComputedPart Part,
        PartScores Scores,
        IReadOnlyList<IReadOnlyList<Value>> Values,
        IReadOnlyList<Value> Ranks
    )
    {
        public IndexScore ScoreOf(int area) =>
            new()
            {
                Score = Shown(Scores.Scores[area]),
                Class = Scores.Classes[area],
                State = Scores.Scores[area].State.ToString(),
                Rank = Ranks[area].NumberOrNull,
                Values = [.. Values.Select(values => values[area].NumberOrNull)],
                Standardised = [.. Scores.Components.Select(values => Shown(values[area]))],
            };

        private static double? Shown(Value value) => value.HasNumber ? Rounding.Commercial(value.Number, Decimals) : null;
    }
}
