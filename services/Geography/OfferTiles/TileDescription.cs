using System.Text.Json.Serialization;

namespace Sozialplanung.Geography.OfferTiles;

/// <summary>What a map program needs to know to draw the tiles of a level (TileJSON 3.0.0; its names are not ours).</summary>
public sealed record TileDescription
{
    [JsonPropertyName("tilejson")]
    public string TileJson { get; } = "3.0.0";

    public required string Name { get; init; }

    /// <summary>Addresses of the tiles with {z}, {x} and {y}.</summary>
    public required IReadOnlyList<string> Tiles { get; init; }

    [JsonPropertyName("vector_layers")]
    public required IReadOnlyList<TileLayer> VectorLayers { get; init; }

    /// <summary>West, south, east, north in degrees.</summary>
    public required IReadOnlyList<double> Bounds { get; init; }

    [JsonPropertyName("minzoom")]
    public int MinZoom { get; } = 0;

    [JsonPropertyName("maxzoom")]
    public int MaxZoom { get; } = TileNumber.DeepestZoom;

    public string Scheme { get; } = "xyz";
}

/// <summary>A layer of the tiles, and the kind of each of its attributes.</summary>
public sealed record TileLayer(string Id, IReadOnlyDictionary<string, string> Fields);
