namespace Sozialplanung.Geometry.GeoJson;

/// <summary>What was repaired or refused while reading, with the number of the feature (from 1; 0: the file).</summary>
/// <param name="Feature">Number of the feature in the file.</param>
/// <param name="IsRefused">The feature was left out; otherwise it was repaired.</param>
/// <param name="Text">A German sentence.</param>
public sealed record GeometryFinding(int Feature, bool IsRefused, string Text);
