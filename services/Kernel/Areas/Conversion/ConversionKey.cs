using System.Globalization;
using Sozialplanung.Facts;
using Sozialplanung.Statistics;

namespace Sozialplanung.Areas.Conversion;

/// <summary>
/// An Umsteigeschlüssel between two Gebietsstände under one named weight (population, area, addresses): new = Σ old × share
/// (BBSR, Umsteigeschlüssel; BBSR-Online-Publikation 10/2017). Only counts are converted; a rate comes from its converted
/// numerator and denominator. Proven by vector bbsr-umsteigeschluessel-sachsen.
/// </summary>
public sealed class ConversionKey
{
    /// <summary>Published keys are rounded to a few digits; sums within this of 1 are in order.</summary>
    public const double Tolerance = 1e-4;

    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    private readonly Dictionary<string, List<ConversionShare>> _byOld;

    private ConversionKey(
        string weight,
        Dictionary<string, List<ConversionShare>> byOld,
        IReadOnlyList<ConversionFinding> findings
    )
    {
        Weight = weight;
        _byOld = byOld;
        Findings = findings;
    }

    /// <summary>What the shares are proportional to, for the note beside converted values.</summary>
    public string Weight { get; }

    /// <summary>What a person should look at before the key is used.</summary>
    public IReadOnlyList<ConversionFinding> Findings { get; }

    /// <summary>The usable shares, by old area.</summary>
    public IEnumerable<ConversionShare> Shares => _byOld.Values.SelectMany(shares => shares);

    /// <summary>
    /// Checks the shares: one outside 0 to 1 and a repeated pair are left out, an old area whose shares do not sum to 1 stays;
    /// each is told in <see cref="Findings"/>. Nothing is thrown for bad data. <paramref name="weight"/>: what the shares are
    /// proportional to, for the note beside the values.
    /// </summary>
    public static ConversionKey Build(string weight, IEnumerable<ConversionShare> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        List<ConversionFinding> findings = [];
        Dictionary<string, List<ConversionShare>> byOld = new(StringComparer.Ordinal);
        HashSet<(string, string)> pairs = [];
        foreach (var share in shares)
        {
            if (!double.IsFinite(share.Share) || share.Share < 0 || share.Share > 1 + Tolerance)
            {
                findings.Add(
                    new(
                        ConversionFindingKind.ShareOutOfRange,
                        share.Old,
                        $"Der Anteil von „{share.Old}“ an „{share.New}“ liegt nicht zwischen 0 und 1."
                    )
                );
            }
            else if (!pairs.Add((share.Old, share.New)))
            {
                findings.Add(
                    new(
                        ConversionFindingKind.Duplicate,
                        share.Old,
                        $"Der Übergang „{share.Old}“ nach „{share.New}“ kommt mehrfach vor."
                    )
                );
            }
            else if (!byOld.TryAdd(share.Old, [share]))
            {
                byOld[share.Old].Add(share);
            }
        }

        findings.AddRange(
            byOld
                .Where(old => Math.Abs(old.Value.Sum(share => share.Share) - 1) > Tolerance)
                .Select(old => new ConversionFinding(
                    ConversionFindingKind.SharesNotOne,
                    old.Key,
                    string.Create(
                        _german,
                        $"Die Anteile von „{old.Key}“ ergeben {old.Value.Sum(share => share.Share):0.####} statt 1."
                    )
                ))
        );
        return new ConversionKey(weight, byOld, findings);
    }

    /// <summary>
    /// Converts counts. A new area to which a missing count contributes is missing itself. An old area that the key does not know
    /// is listed, never dropped in silence.
    /// </summary>
    public ConversionResult Convert(IReadOnlyDictionary<string, Value> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        SortedDictionary<string, List<Value>> parts = new(StringComparer.Ordinal);
        List<string> unconverted = [];
        foreach (var (old, count) in counts)
        {
            if (!_byOld.TryGetValue(old, out var shares))
            {
                unconverted.Add(old);
                continue;
            }

            foreach (var share in shares.Where(share => share.Share > 0))
            {
                if (!parts.TryGetValue(share.New, out var list))
                {
                    parts.Add(share.New, list = []);
                }

                list.Add(count.HasNumber ? Value.FromCalculation(count.Number * share.Share) : count);
            }
        }

        var converted = parts.ToDictionary(part => part.Key, part => PartSum.Of(part.Value), StringComparer.Ordinal);
        return new ConversionResult(converted, [.. unconverted.Order(StringComparer.Ordinal)]);
    }

    /// <summary>
    /// Converts whole counts to whole counts with the same total (<see cref="LargestRemainder"/>). Errors:
    /// <see cref="ArgumentException"/>
    /// for a negative count or an old area that the key does not know.
    /// </summary>
    public IReadOnlyDictionary<string, long> ConvertWhole(IReadOnlyDictionary<string, long> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var exact = Convert(counts.ToDictionary(count => count.Key, count => Value.Of(count.Value), StringComparer.Ordinal));
        if (exact.Unconverted.Count > 0)
        {
            throw new ArgumentException($"The key does not know {string.Join(", ", exact.Unconverted)}.", nameof(counts));
        }

        var codes = exact.Counts.Keys.Order(StringComparer.Ordinal).ToArray();
        var rounded = LargestRemainder.Round([.. codes.Select(code => exact.Counts[code].Number)]);
        return codes.Zip(rounded).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    /// <summary>
    /// A rate in the new Gebietsstand: converted numerator / converted denominator × factor. Not meaningful for a denominator of
    /// zero; missing where one of the two is.
    /// </summary>
    public IReadOnlyDictionary<string, Value> ConvertRate(
        IReadOnlyDictionary<string, Value> numerators,
        IReadOnlyDictionary<string, Value> denominators,
        double factor = 1
    )
    {
        var top = Convert(numerators).Counts;
        var bottom = Convert(denominators).Counts;
        return bottom.ToDictionary(
            part => part.Key,
            part => Quotient(top.GetValueOrDefault(part.Key, Value.Unknown), part.Value, factor),
            StringComparer.Ordinal
        );
    }

    /// <summary>
    /// The key over two changes: this one first, then the next. An area that the next key does not know is taken over unchanged.
    /// </summary>
    public ConversionKey Then(ConversionKey next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var shares = Shares
            .SelectMany(first =>
                next._byOld.TryGetValue(first.New, out var second)
                    ? second.Select(share => new ConversionShare(first.Old, share.New, first.Share * share.Share))
                    : [first]
            )
            .GroupBy(share => (share.Old, share.New))
            .Select(pair => new ConversionShare(pair.Key.Old, pair.Key.New, pair.Sum(share => share.Share)));
        return Build(Weight == next.Weight ? Weight : $"{Weight}, {next.Weight}", shares);
    }

    private static Value Quotient(Value top, Value bottom, double factor)
    {
        if (!top.HasNumber || !bottom.HasNumber)
        {
            return PartSum.Of([top, bottom]);
        }

        return bottom.Number == 0 ? Value.NotMeaningful : Value.FromCalculation(top.Number / bottom.Number * factor);
    }
}
