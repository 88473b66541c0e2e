using System.Text.Json;
using Sozialplanung.Geometry.TopoJson;

namespace Sozialplanung.Reporting.Figures;

/// <summary>A map with as many points as a picture of a few centimetres shows.</summary>
internal static class SimplifiedMap
{
    /// <summary>A square of a sixth of a millimetre on a map of four centimetres.</summary>
    private const double ShareOfExtent = 1.0 / 230;

    /// <summary>Where many areas fill the same map, their outlines are drawn so fine that less is enough.</summary>
    private const double ShareOfManyAreas = 1.0 / 180;
    private const int Many = 40;

    public static string Of(string topoJson) =>
        TopoJsonSimplifier.Simplify(topoJson, AreasOf(topoJson) > Many ? ShareOfManyAreas : ShareOfExtent);

    private static int AreasOf(string topoJson)
    {
        using var map = JsonDocument.Parse(topoJson);
        return map.RootElement.GetProperty("objects").GetProperty("areas").GetProperty("geometries").GetArrayLength();
    }
}
