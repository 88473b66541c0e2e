namespace Sozialplanung.PartnerNetwork.ReadPlaces;

/// <summary>Places as GeoJSON (RFC 7946).</summary>
public sealed record PlaceFeatures(IReadOnlyList<PlaceFeature> Features, string Type = "FeatureCollection");

/// <summary>Without a geometry only its area is known (RFC 7946, 3.2).</summary>
public sealed record PlaceFeature(string Id, PlacePoint? Geometry, PlaceProperties Properties, string Type = "Feature");

/// <summary>Degrees, longitude first.</summary>
public sealed record PlacePoint(IReadOnlyList<double> Coordinates, string Type = "Point");

/// <summary>What is said of a place; people are reached by their function, never by name.</summary>
public sealed record PlaceProperties
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary><c>facility</c> or <c>meetingPlace</c>.</summary>
    public required string Kind { get; init; }

    public required string KindName { get; init; }

    /// <summary>Name of the organisation that carries it; empty: not known.</summary>
    public required string Organisation { get; init; }

    public required string OrganisationCode { get; init; }

    /// <summary>Names of the organisations that carry it too.</summary>
    public required string[] Partners { get; init; }

    public required string[] Topics { get; init; }

    /// <summary>Codes of the areas it lies in or works for.</summary>
    public required string[] Areas { get; init; }

    public required string Address { get; init; }

    public required string ContactRole { get; init; }

    public required string OpenTo { get; init; }

    /// <summary>How many Plätze it has; null: not known.</summary>
    public required int? Capacity { get; init; }

    public required string Opening { get; init; }

    public required string Website { get; init; }

    /// <summary>Name of the list that it was read from; empty: entered by hand.</summary>
    public required string Source { get; init; }
}
