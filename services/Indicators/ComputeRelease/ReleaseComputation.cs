using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>
/// All values of a release and what is withheld of them, year by year: the periods of a year hang together. Pure: the same input
/// gives the same result, to the last digit. An indicator that cannot be computed is left out and named.
/// </summary>
internal sealed class ReleaseComputation
{
    private readonly ReleaseInput _input;
    private readonly LeftOutIndicators _leftOut = new();
    private readonly Dictionary<string, IReadOnlyList<string>> _periodsOf;

    public ReleaseComputation(ReleaseInput input)
    {
        _input = input;
        foreach (var plan in input.Plans)
        {
            if (IndicatorFaults.Of(plan, input.Observations) is { } fault)
            {
                _leftOut.Add(plan.Code, plan.Definition, fault);
            }
        }

        _periodsOf = Sound.ToDictionary(plan => plan.Code, plan => plan.PeriodsIn(input.Observations), StringComparer.Ordinal);
        foreach (var plan in Sound)
        {
            if (Changes.FaultOf(plan, _periodsOf[plan.Code]) is { } fault)
            {
                _leftOut.Add(plan.Code, plan.Definition, fault);
                _periodsOf.Remove(plan.Code);
            }
        }

        Periods =
        [
            .. _periodsOf.Values.SelectMany(periods => periods).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<string> Periods { get; }

    public IReadOnlyList<ComputedIndicator> Indicators { get; private set; } = [];

    public List<(PeriodCounts Counts, PeriodPattern Pattern)> Patterns { get; } = [];

    /// <summary>The counts that no pattern protects.</summary>
    public IReadOnlyList<UnprotectedCell> Unprotected => [.. Patterns.SelectMany(period => period.Pattern.Unprotected)];

    /// <summary>What whoever checks the release should know, as German sentences.</summary>
    public string[] Findings =>
        [.. _input.Findings, .. _leftOut.Findings, .. UnfinishedYears.Findings(Sound, _input.Observations)];

    /// <summary>The deliveries that the values rest on.</summary>
    public IReadOnlyList<UsedSource> Sources =>
        [.. _input.Sources.Where(source => Indicators.Any(indicator => indicator.Plan.Measures.Contains(source.Measure)))];

    private IReadOnlyList<IndicatorPlan> Sound => [.. _input.Plans.Where(plan => !_leftOut.Has(plan.Code))];

    /// <summary>
    /// Computes all years, as many at a time as there are processors; they do not depend on each other, and are put together in
    /// their order. <paramref name="done"/> is told how many periods are finished.
    /// </summary>
    /// <exception cref="RefusedException">No indicator can be computed.</exception>
    public async Task ComputeAsync(Func<int, Task> done, CancellationToken cancellationToken)
    {
        var years = Years();
        var sound = Sound.Count;
        await Parallel.ForEachAsync(
            years,
            cancellationToken,
            (year, _) =>
            {
                year.LeaveOutFaulty(Sound, _leftOut);
                return ValueTask.CompletedTask;
            }
        );
        // What is left out leaves no counts behind.
        var results = await ComputeAsync(Sound.Count == sound ? years : Years(), done, cancellationToken);
        Indicators = [.. Sound.Select(plan => new ComputedIndicator(plan))];
        var computed = Indicators.ToDictionary(indicator => indicator.Plan.Code, StringComparer.Ordinal);
        foreach (var result in results.OrderBy(result => result.Counts.Period, StringComparer.Ordinal))
        {
            foreach (var values in result.Values)
            {
                computed[values.Code].Periods.Add((result.Counts.Period, values.Cells, values.Needs));
            }

            Patterns.Add((result.Counts, result.Pattern));
        }

        foreach (var indicator in Indicators)
        {
            Changes.PutInto(indicator);
        }
    }

    private YearComputation[] Years() =>
        [
            .. Periods
                .GroupBy(period => Period.Parse(period).Year.Key)
                .Select(year => new YearComputation(_input, _periodsOf, [.. year])),
        ];

    private async Task<IReadOnlyList<YearComputation.PeriodResult>> ComputeAsync(
        YearComputation[] years,
        Func<int, Task> done,
        CancellationToken cancellationToken
    )
    {
        if (Sound.Count == 0)
        {
            throw new RefusedException($"Kein Indikator lässt sich berechnen. {string.Join(" ", Findings.Take(5))}");
        }

        var plans = Sound;
        var results = new IReadOnlyList<YearComputation.PeriodResult>[years.Length];
        var finished = 0;
        try
        {
            await Parallel.ForEachAsync(
                Enumerable.Range(0, years.Length),
                cancellationToken,
                async (index, _) =>
                {
                    results[index] = years[index].Compute(plans, cancellationToken);
                    await done(Interlocked.Add(ref finished, years[index].PeriodCount));
                }
            );
            return [.. results.SelectMany(year => year)];
        }
        catch (Exception e) when (IsOfNumbers(e) && LeaveOutThoseThatFailAlone(plans, cancellationToken))
        {
            return await ComputeAsync(Years(), done, cancellationToken);
        }
    }

    // Rare, and not worth a thought of speed: numbers that only together with others are too large for the tables.
    private bool LeaveOutThoseThatFailAlone(IReadOnlyList<IndicatorPlan> plans, CancellationToken cancellationToken)
    {
        var before = Sound.Count;
        foreach (var plan in plans)
        {
            try
            {
                foreach (var year in Years())
                {
                    year.Compute([plan], cancellationToken);
                }
            }
            catch (Exception e) when (IsOfNumbers(e))
            {
                _leftOut.Add(plan.Code, plan.Definition, "Seine Zahlen lassen sich nicht schützen, weil sie zu groß sind.");
            }
        }

        return Sound.Count < before;
    }

    // What the arithmetic and the kernel say of numbers that they cannot take.
    private static bool IsOfNumbers(Exception exception) => exception is OverflowException or ArgumentException;
}
