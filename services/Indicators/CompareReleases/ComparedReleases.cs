namespace Sozialplanung.Indicators.CompareReleases;

/// <summary>A release beside the one before: how many values changed, are new, are gone.</summary>
internal sealed record ComparedReleases(Guid ReleaseId, Guid? PreviousId, IReadOnlyList<ComparedIndicator> Indicators)
{
    /// <summary>How the rules of confidentiality differ from those of the release before, as German sentences.</summary>
    public required IReadOnlyList<string> SettingsDifferences { get; init; }

    public long Changed => Indicators.Sum(indicator => indicator.Changed);

    public long New => Indicators.Sum(indicator => indicator.New);

    public long Gone => Indicators.Sum(indicator => indicator.Gone);

    /// <summary>Whether something that was public before is no longer the same.</summary>
    public bool IsCorrection => Indicators.Any(indicator => indicator.PublicChanged > 0);
}

/// <summary>
/// The same for one indicator; <paramref name="PublicChanged"/> counts those changed or gone that everybody could see.
/// </summary>
internal sealed record ComparedIndicator(
    string Code,
    string Name,
    long Same,
    long Changed,
    long New,
    long Gone,
    long PublicChanged,
    long NewlyWithheld,
    long NoLongerWithheld
);
