using Sozialplanung.Areas.Addresses;

namespace Sozialplanung.Geography.ImportStreets;

/// <summary>An entry with the line it came from.</summary>
internal sealed record StreetLine(int Line, StreetRegisterEntry Entry)
{
    /// <summary>The town's own key of the street.</summary>
    public string? StreetKey { get; init; }

    public string? Postcode { get; init; }
}
