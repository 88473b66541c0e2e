using System.Globalization;
using Sozialplanung.Indicators.Indexes;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.ComputeIndex;

/// <summary>Areas that are left out before anything is computed, by index, each with its German reason.</summary>
internal sealed record IndexExclusions(IReadOnlyDictionary<int, string> Reasons, IReadOnlyList<string> Findings)
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>As the kernel takes them.</summary>
    public IReadOnlyDictionary<int, ValueState> States => Reasons.ToDictionary(pair => pair.Key, _ => ValueState.NotMeaningful);

    public static IndexExclusions Of(
        IReadOnlyList<ReleasedArea> areas,
        IndexDefinition definition,
        IndicatorHead? counted,
        IReadOnlyList<Value>? numbers
    )
    {
        var reasons = new Dictionary<int, string>();
        var findings = new List<string>();
        if (definition.Minimum is { } rule && counted is not null && numbers is not null)
        {
            OfRule(areas, rule, counted.Definition.Name, numbers, reasons, findings);
        }

        foreach (var excluded in definition.Excluded)
        {
            var area = areas.ToList().FindIndex(known => known.Code == excluded.Code);
            if (area < 0)
            {
                findings.Add($"Das ausgenommene Gebiet „{excluded.Code}“ gibt es auf dieser Ebene nicht.");
                continue;
            }

            reasons[area] = excluded.Reason;
        }

        return new IndexExclusions(reasons, findings);
    }

    private static void OfRule(
        IReadOnlyList<ReleasedArea> areas,
        MinimumRule rule,
        string name,
        IReadOnlyList<Value> numbers,
        Dictionary<int, string> reasons,
        List<string> findings
    )
    {
        var unknown = new List<string>();
        for (var area = 0; area < areas.Count; area++)
        {
            if (numbers[area].HasNumber)
            {
                if (numbers[area].Number < rule.AtLeast)
                {
                    reasons[area] = string.Create(
                        _german,
                        $"{name}: {numbers[area].Number:#,##0.##}, weniger als {rule.AtLeast:#,##0.##}"
                    );
                }
            }
            else if (numbers[area].State == ValueState.Hidden)
            {
                // Withheld counts are small ones, or stand in for small ones: not judged rather than judged by accident.
                reasons[area] = $"{name}: gesperrt, die Mindestgröße ist nicht nachzuweisen";
            }
            else
            {
                unknown.Add(areas[area].Name);
            }
        }

        if (unknown.Count > 0)
        {
            findings.Add(
                $"Für {unknown.Count} Gebiete ist „{name}“ nicht bekannt; die Mindestgröße wurde für sie nicht geprüft: {string.Join(", ", unknown.Take(5))}{(unknown.Count > 5 ? " …" : "")}."
            );
        }
    }
}
