namespace Sozialplanung.PartnerNetwork.Tests.MeasureReach;

/// <summary>One town for all of them, one test after the other: each sets how the stand-ins answer.</summary>
[CollectionDefinition(Name)]
public sealed class ReachTownTests : ICollectionFixture<ReachTown>
{
    public const string Name = "reach";
}
