namespace Sozialplanung.Attack.Tests.Bounding;

/// <summary>A count that the attacker looks for, what it is, and the lowest it can be for all he knows.</summary>
internal readonly record struct UnknownCount(int Position, long Count, long Lowest);
