namespace Sozialplanung.Attack.Tests.Districts;

/// <summary>What a release was computed from: the true counts of its day, and the definitions that held.</summary>
internal sealed record ReleasedState(
    Guid Id,
    AttackedDistrict District,
    DeliveredCounts Counts,
    IReadOnlyList<AttackedIndicator> Indicators
);
