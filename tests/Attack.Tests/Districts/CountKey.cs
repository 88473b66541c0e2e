namespace Sozialplanung.Attack.Tests.Districts;

/// <summary>What is counted: a measure, or a group of it (<c>alter=jung</c>), in an area and a period as delivered.</summary>
internal readonly record struct CountKey(string Measure, string Period, string Area, string Group = "");
