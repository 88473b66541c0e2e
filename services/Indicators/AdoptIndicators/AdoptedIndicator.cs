namespace Sozialplanung.Indicators.AdoptIndicators;

/// <summary>What became of a ready indicator that was to be switched on.</summary>
public sealed record AdoptedIndicator
{
    public required string Code { get; init; }

    /// <summary>As the ready indicator names itself; the code where there is none.</summary>
    public required string Name { get; init; }

    /// <summary>Of its definition; null: it was not switched on, and <see cref="Reason"/> says why.</summary>
    public int? Version { get; init; }

    /// <summary>A German sentence.</summary>
    public string? Reason { get; init; }
}
