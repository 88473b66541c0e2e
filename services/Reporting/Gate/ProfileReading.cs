using Sozialplanung.Contracts.Indicators;

namespace Sozialplanung.Reporting.Gate;

/// <summary>How reports read a profile.</summary>
internal static class ProfileReading
{
    extension(IndicatorProfile profile)
    {
        /// <summary>The whole that the area is measured against (the Kreis), or null where the area is the whole itself.</summary>
        public ProfiledArea? Whole => profile.Ancestors.Count > 0 ? profile.Ancestors[0] : null;

        /// <summary>
        /// The areas a reader compares with: that of the second level (the Gemeinde), then the whole. The nearest come first.
        /// </summary>
        public IReadOnlyList<ProfiledArea> Compared => [.. profile.Ancestors.Take(2).Reverse()];

        public string FirstPeriod => profile.Periods().Min(StringComparer.Ordinal)!;

        /// <summary>The last year that any indicator has.</summary>
        public string LastPeriod => profile.Periods().Max(StringComparer.Ordinal)!;

        private IEnumerable<string> Periods() => profile.Indicators.SelectMany(indicator => indicator.Periods).DefaultIfEmpty("");
    }
}
