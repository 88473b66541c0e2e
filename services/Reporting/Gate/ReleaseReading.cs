using Sozialplanung.Contracts.Indicators;

namespace Sozialplanung.Reporting.Gate;

/// <summary>How reports read a release and its catalogue.</summary>
internal static class ReleaseReading
{
    extension(AnsweredRelease release)
    {
        public bool IsReleased => release.State is "published" or "replaced";
    }

    extension(ReleaseCatalogue catalogue)
    {
        public string NameOf(string level) => catalogue.Levels.FirstOrDefault(other => other.Code == level)?.Name ?? "Gebiet";

        /// <summary>The level whose outlines help to find a place: the one below the whole.</summary>
        public string? Surroundings => catalogue.Levels.Where(level => level.Rank > 0).MinBy(level => level.Rank)?.Code;
    }
}
