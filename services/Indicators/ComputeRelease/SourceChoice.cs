using System.Globalization;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Indicators.Counting;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>
/// Which of several datasets counts where they say different things about one measure. A dataset to which the measure does not
/// belong never does; among the others the one that was delivered last. Nothing is left out without a finding, and nothing of it
/// stops the release.
/// </summary>
internal sealed class SourceChoice
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private readonly Dictionary<string, OwnedMeasure> _owned;
    private readonly Dictionary<string, MeasureNature[]> _natures;
    private readonly SortedDictionary<(string Measure, string Dataset), long> _foreign = [];
    private readonly SortedDictionary<(string Measure, string Dataset), long> _otherNature = [];
    private readonly SortedDictionary<(string Measure, string Period, string Dataset), long> _twice = [];
    private readonly SortedDictionary<(string Measure, string Period, string Dataset), long> _tooLarge = [];

    public SourceChoice(
        IEnumerable<OwnedMeasure> owned,
        IReadOnlyCollection<UsedSource> sources,
        IEnumerable<DeliveredNature> delivered
    )
    {
        _owned = owned.ToDictionary(measure => measure.Measure, StringComparer.Ordinal);
        NewestFirst =
        [
            .. sources
                .GroupBy(source => source.Dataset, source => source.AcceptedAt)
                .OrderByDescending(dataset => dataset.Max())
                .ThenBy(dataset => dataset.Key, StringComparer.Ordinal)
                .Select(dataset => dataset.Key),
        ];
        _natures = delivered
            .Where(nature => !IsForeign(nature.Measure, nature.Dataset))
            .OrderBy(nature => Array.IndexOf(NewestFirst, nature.Dataset))
            .ThenByDescending(nature => nature.LastPeriod, StringComparer.Ordinal)
            .GroupBy(nature => nature.Measure, nature => Enum.Parse<MeasureNature>(nature.Nature))
            .ToDictionary(measure => measure.Key, measure => measure.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The datasets, the one delivered last before the others.</summary>
    public string[] NewestFirst { get; }

    /// <summary>A German sentence for each thing left out, for those who check the release.</summary>
    public IEnumerable<string> Findings =>
        _foreign
            .Select(left =>
                $"Der Datensatz „{left.Key.Dataset}“ liefert die Messgröße „{left.Key.Measure}“, die zu {OwnersOf(left.Key.Measure)} gehört:"
                + $" {Number(left.Value)} davon {(left.Value == 1 ? "zählt" : "zählen")} in dieser Freigabe nicht. Bitte dort umbenennen und neu liefern."
            )
            .Concat(
                _otherNature.Select(left =>
                    $"Die Messgröße „{left.Key.Measure}“ kommt einmal als Zahl zum Summieren und einmal als fertiger Wert; es gilt, was zuletzt geliefert wurde:"
                    + $" {Number(left.Value)} aus dem Datensatz „{left.Key.Dataset}“ {(left.Value == 1 ? "fehlt" : "fehlen")} in dieser Freigabe. Bitte umbenennen oder die älteren Zeiträume neu liefern."
                )
            )
            .Concat(
                _twice.Select(left =>
                    $"Die Messgröße „{left.Key.Measure}“ kommt für {left.Key.Period} auch aus dem Datensatz „{left.Key.Dataset}“: {Number(left.Value)} davon {(left.Value == 1 ? "ist" : "sind")} doppelt."
                    + $" Es gilt der zuletzt gelieferte Datensatz von {OwnersOf(left.Key.Measure)}. Bitte eine Lieferung zurückziehen."
                )
            )
            .Concat(
                _tooLarge.Select(left =>
                    $"Die Messgröße „{left.Key.Measure}“ aus dem Datensatz „{left.Key.Dataset}“ hat für {left.Key.Period} Werte, mit denen sich nicht mehr genau rechnen lässt:"
                    + $" {Number(left.Value)} {(left.Value == 1 ? "fehlt" : "fehlen")} in dieser Freigabe. Bitte berichtigt neu liefern."
                )
            );

    /// <summary>Whether the measure belongs to other datasets.</summary>
    public bool IsForeign(string measure, string dataset) =>
        _owned.TryGetValue(measure, out var owner) && !owner.Datasets.Contains(dataset);

    /// <summary>Whether an observation counts; noted where it does not.</summary>
    public bool Takes(string measure, string dataset, string nature)
    {
        if (IsForeign(measure, dataset))
        {
            _foreign[(measure, dataset)] = _foreign.GetValueOrDefault((measure, dataset)) + 1;
            return false;
        }

        if (_natures[measure] is { Length: > 1 } several && IsOther(several[0], Enum.Parse<MeasureNature>(nature)))
        {
            _otherNature[(measure, dataset)] = _otherNature.GetValueOrDefault((measure, dataset)) + 1;
            return false;
        }

        return true;
    }

    /// <summary>Notes an observation for which a dataset delivered later has another one.</summary>
    public void NoteTwice(string measure, string period, string dataset) =>
        _twice[(measure, period, dataset)] = _twice.GetValueOrDefault((measure, period, dataset)) + 1;

    /// <summary>Notes an observation that is too large to be summed.</summary>
    public void NoteTooLarge(string measure, string period, string dataset) =>
        _tooLarge[(measure, period, dataset)] = _tooLarge.GetValueOrDefault((measure, period, dataset)) + 1;

    // Two kinds of finished figures go together; the more cautious one holds.
    private static bool IsOther(MeasureNature chosen, MeasureNature nature) =>
        (chosen == MeasureNature.Count) != (nature == MeasureNature.Count);

    private string OwnersOf(string measure) =>
        _owned.TryGetValue(measure, out var owner)
            ? string.Join(" und ", owner.Datasets.Select(dataset => $"„{dataset}“"))
            : string.Join(" und ", NewestFirst.Select(dataset => $"„{dataset}“"));

    private static string Number(long count) =>
        count == 1 ? "eine Beobachtung" : string.Create(_german, $"{count:N0} Beobachtungen");
}
