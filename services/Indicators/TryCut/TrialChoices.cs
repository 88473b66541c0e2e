namespace Sozialplanung.Indicators.TryCut;

/// <summary>With what a Zuschnitt can be tried: indicators that have counts of the blocks.</summary>
public sealed record TrialChoices
{
    public required IReadOnlyList<TrialChoice> Indicators { get; init; }

    /// <summary>Code of the indicator that most likely counts inhabitants; a proposal.</summary>
    public required string? Inhabitants { get; init; }
}

/// <summary>An indicator and its periods, the latest last.</summary>
public sealed record TrialChoice
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Periods { get; init; }
}
