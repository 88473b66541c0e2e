using System.Globalization;
using Sozialplanung.Indicators.Counting;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>
/// Measures that say of a part of their numbers only who contributes, as a rule because the older periods were delivered before their
/// dataset named contributors. The others are judged by their counts alone, which nobody should have to find out.
/// </summary>
internal sealed class UnnamedContributors
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private readonly SortedDictionary<string, (long Named, long Unnamed)> _measures = new(StringComparer.Ordinal);

    public void Note(string measure, Count count)
    {
        if (count is { HasNumber: true, Number: not 0 })
        {
            var (named, unnamed) = _measures.GetValueOrDefault(measure);
            _measures[measure] = count.Contributions is null ? (named, unnamed + 1) : (named + 1, unnamed);
        }
    }

    /// <summary>A German sentence for each measure, for those who check the release.</summary>
    public IEnumerable<string> Findings =>
        _measures
            .Where(measure => measure.Value is { Named: > 0, Unnamed: > 0 })
            .Select(measure =>
                string.Create(
                    _german,
                    $"Die Messgröße „{measure.Key}“ sagt nur zu einem Teil ihrer Zahlen, wer dazu beiträgt: bei {measure.Value.Unnamed:N0} von {measure.Value.Named + measure.Value.Unnamed:N0} Beobachtungen nicht."
                )
                + " Für sie und für Summen mit ihnen gelten die Regeln für Beitragende nicht. Bitte die älteren Zeiträume neu liefern."
            );
}
