namespace Sozialplanung.Geometry.GeoJson;

/// <summary>What was repaired or refused while reading, with the number of the feature (from 1; 0: the file).</summary>
/// <param name="Feature">Number of the feature in the file.</param>
/// <param name="IsRefused">The feature was left out; otherwise it was repaired.</param>
/// <param name="Text">A German sentence.</param>
public sealed record GeometryFinding(int Feature, bool IsRefused, string Text)
{
    /// <summary>The feature was repaired: another finding of the same feature is about something else.</summary>
    public bool IsRepair { get; init; }

    /// <summary>The feature has no geometry at all, which some files mean.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>The properties of a refused feature; null where they could not be read.</summary>
    public IReadOnlyDictionary<string, string?>? Properties { get; init; }
}
