namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// The counts of the release before and what was withheld of them, so that two releases laid side by side give nothing away.
/// </summary>
internal sealed class EarlierCounts
{
    private readonly Dictionary<(string Form, string Period, string Area), (decimal Count, byte From)> _counts = [];

    public void Add(string form, string period, string area, decimal count, byte withheldFrom) =>
        _counts[(form, period, area)] = (count, withheldFrom);

    /// <summary>What the release before did with the same count, or null where it had none or another.</summary>
    public byte? WithheldFrom(string form, string period, string area, decimal count) =>
        _counts.TryGetValue((form, period, area), out var earlier) && earlier.Count == count ? earlier.From : null;
}
