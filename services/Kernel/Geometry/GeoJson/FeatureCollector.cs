using System.Globalization;
using System.Text.Json;
using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.Coordinates;

namespace Sozialplanung.Geometry.GeoJson;

/// <summary>Collects the usable features of one file and what had to be said about the others.</summary>
internal sealed class FeatureCollector(GeoJsonLimits limits, AxisCorrection? axes = null)
{
    // Enough for all cores, and little memory beside what is kept anyway.
    private const int Batch = 1_000;

    private readonly AxisCorrection _axes = axes ?? AxisCorrection.None;
    private readonly List<Drawn> _drawn = [];
    private readonly Envelope _extent = new();
    private readonly List<GeoFeature> _features = [];
    private readonly List<GeometryFinding> _findings = [];
    private readonly BorderCrossings _crossings = new(limits);
    private readonly GeometryParser _parser = new(limits.MaximumPoints);
    private int _number;

    public Envelope Extent
    {
        get
        {
            RepairDrawn();
            return _extent;
        }
    }

    public void Add(JsonElement feature)
    {
        _number++;
        if (
            feature.ValueKind != JsonValueKind.Object
            || !feature.TryGetProperty("geometry", out var geometry)
            || geometry.ValueKind != JsonValueKind.Object
        )
        {
            Refuse(ParsedGeometry.Empty("Das Objekt hat keine Geometrie."), PropertiesOf(feature));
            return;
        }

        Add(PropertiesOf(feature), _parser.Parse(geometry));
    }

    /// <summary>Adds a feature that was read elsewhere; <see cref="Next"/> has counted it.</summary>
    public void Add(IReadOnlyDictionary<string, string?> properties, ParsedGeometry parsed)
    {
        limits.Cancelled.ThrowIfCancellationRequested();
        if (parsed.Geometry is null)
        {
            Refuse(parsed, properties);
            return;
        }

        if (parsed.Geometry is IPolygonal)
        {
            _crossings.Count(parsed.Geometry);
        }

        _drawn.Add(new Drawn(_number, properties, _axes.Apply(parsed.Geometry)));
        if (_drawn.Count == Batch)
        {
            RepairDrawn();
        }
    }

    public void Next() => _number++;

    /// <summary>Something to say about the feature counted last, or (number 0) about the file.</summary>
    public void Warn(string text, bool isOfFile = false) =>
        Tell(new GeometryFinding(isOfFile ? 0 : _number, IsRefused: false, text));

    /// <summary>A feature that has no geometry that can be used.</summary>
    public void Leave(string text) => Refuse(text);

    public GeoLayer ToLayer(CoordinateSystem system, bool isNamed)
    {
        var extent = Extent;
        if (
            system == CoordinateSystem.Wgs84
            && !extent.IsNull
            && (extent.MinX < -180 || extent.MaxX > 180 || extent.MinY < -90 || extent.MaxY > 90)
        )
        {
            throw new GeoFormatException("Die Koordinaten sind keine Grad: Das angegebene Koordinatensystem passt nicht.");
        }

        foreach (var feature in _features)
        {
            feature.Geometry.SRID = (int)system;
        }

        return new GeoLayer
        {
            Features = _features,
            System = system,
            IsSystemNamed = isNamed,
            Findings = _findings,
        };
    }

    private void Refuse(string text) => Tell(new GeometryFinding(_number, IsRefused: true, text));

    private void Refuse(ParsedGeometry parsed, IReadOnlyDictionary<string, string?> properties) =>
        Tell(Refusal(_number, parsed, properties));

    private static GeometryFinding Refusal(int number, ParsedGeometry parsed, IReadOnlyDictionary<string, string?> properties) =>
        new(number, IsRefused: true, parsed.Problem ?? "Die Geometrie ist leer.")
        {
            IsEmpty = parsed.IsEmpty,
            Properties = properties,
        };

    // In the order of the file.
    private void Tell(GeometryFinding finding)
    {
        RepairDrawn();
        _findings.Add(finding);
    }

    /// <summary>Checks and repairs what was drawn so far, each area by itself and so on all cores.</summary>
    private void RepairDrawn()
    {
        var repairs = _drawn
            .AsParallel()
            .AsOrdered()
            .WithCancellation(limits.Cancelled)
            .Select(drawn => (drawn, GeometryRepair.Repair(drawn.Geometry)))
            .ToList();
        foreach (var ((number, properties, drawn), repaired) in repairs)
        {
            if (repaired.Geometry is null)
            {
                _findings.Add(Refusal(number, repaired, properties));
                continue;
            }

            if (repaired.Problem is { } problem)
            {
                _findings.Add(new GeometryFinding(number, IsRefused: false, problem) { IsRepair = true });
            }

            _extent.ExpandToInclude(repaired.Geometry.EnvelopeInternal);
            _features.Add(
                new GeoFeature(number, properties, repaired.Geometry) { AsDrawn = repaired.Problem is null ? null : drawn }
            );
        }

        _drawn.Clear();
    }

    private sealed record Drawn(int Number, IReadOnlyDictionary<string, string?> Properties, Shape Geometry);

    private Dictionary<string, string?> PropertiesOf(JsonElement feature)
    {
        Dictionary<string, string?> properties = new(StringComparer.Ordinal);
        if (feature.ValueKind != JsonValueKind.Object)
        {
            return properties;
        }

        if (feature.TryGetProperty("properties", out var members) && members.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in members.EnumerateObject())
            {
                if (properties.Count == limits.MaximumProperties)
                {
                    throw new GeoFormatException(
                        $"Objekt {_number} hat mehr als {limits.MaximumProperties.ToString("N0", CultureInfo.GetCultureInfo("de-DE"))} Eigenschaften. Bitte liefern Sie nur die gebrauchten."
                    );
                }

                properties[member.Name] = member.Value.ValueKind switch
                {
                    JsonValueKind.Null => null,
                    JsonValueKind.String => member.Value.GetString(),
                    _ => member.Value.GetRawText(),
                };
            }
        }

        if (feature.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number)
        {
            properties.TryAdd("id", id.ToString());
        }

        return properties;
    }
}
