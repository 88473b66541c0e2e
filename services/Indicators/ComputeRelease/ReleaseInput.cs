using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>All a computation rests on, read in one transaction.</summary>
internal sealed record ReleaseInput(
    Guid ReleaseId,
    ReleaseSettings Settings,
    string DivisionVersion,
    AreaTree Tree,
    IReadOnlyList<IndicatorPlan> Plans,
    Observations Observations,
    IReadOnlyList<UsedSource> Sources,
    Guid? PreviousId,
    EarlierReleases Earlier
)
{
    /// <summary>How numbers of former Gebietsstände were converted.</summary>
    public IReadOnlyList<Conversion> Conversions { get; init; } = [];

    /// <summary>What whoever checks the release should know of the data, as German sentences.</summary>
    public string[] Findings { get; init; } = [];
}
