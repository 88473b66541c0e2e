using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Indicators.ComputeRelease;

namespace Sozialplanung.Indicators.Perturbation;

/// <summary>Which counts a trial is made of.</summary>
internal sealed record WantedCounts
{
    /// <summary>What deliveries may call the Gebietsstand.</summary>
    public required string[] Versions { get; init; }

    /// <summary>Measures, each with a period as it was delivered.</summary>
    public required IReadOnlyCollection<(string Measure, string Period)> Pairs { get; init; }

    /// <summary>Whose the measures are, and what they count.</summary>
    public required IReadOnlyList<OwnedMeasure> Owned { get; init; }

    public required IReadOnlyList<UsedSource> Sources { get; init; }

    public required IReadOnlyList<DeliveredNature> Natures { get; init; }

    /// <summary>Whether the number of an area counts, for measure, period and area.</summary>
    public required Func<string, string, string, bool> TakesArea { get; init; }
}
