using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Facts;

namespace Sozialplanung.Reporting.Gate;

/// <summary>How reports read an indicator of a profile.</summary>
internal static class IndicatorReading
{
    extension(ProfiledIndicator indicator)
    {
        public string LastPeriod => indicator.Periods[^1];

        /// <summary>
        /// An absolute number of a part is always below that of the whole; all other kinds compare, and an unknown one does not.
        /// </summary>
        public bool HasYardstick => IndicatorKinds.TryRead(indicator.Kind, out var kind) && IndicatorKinds.HasYardstick(kind);

        public ProfiledValue? Of(string area, string period) =>
            indicator.Series.TryGetValue(area, out var values) ? values.FirstOrDefault(value => value.Period == period) : null;

        /// <summary>
        /// The gate's verdict in the last period against a larger area: Higher, Lower or NotDistinguishable; null where none was
        /// possible.
        /// </summary>
        public string? Verdict(string larger) => indicator.Comparisons.GetValueOrDefault(larger);
    }
}
