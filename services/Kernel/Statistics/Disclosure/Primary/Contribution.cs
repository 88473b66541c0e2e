namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// What one unit contributes to a magnitude, and how many units of the population it stands for (1 in a full count).
/// </summary>
public readonly record struct Contribution(double Value, double Weight = 1);
