namespace Sozialplanung.Statistics.Disclosure;

/// <summary>One possible change of a count, its probability, and the cell keys for which it happens.</summary>
/// <param name="Change">v: perturbed less original count.</param>
/// <param name="Probability">0 to 1.</param>
/// <param name="LowerKey">First cell key, as a fraction, for which it happens.</param>
/// <param name="UpperKey">First cell key, as a fraction, for which it no longer does.</param>
public readonly record struct PerturbationOutcome(int Change, double Probability, double LowerKey, double UpperKey);
