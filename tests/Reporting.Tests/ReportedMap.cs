using System.Text.Json.Nodes;

namespace Sozialplanung.Reporting.Tests;

/// <summary>The outlines of <see cref="ReportedDistrict"/>.</summary>
internal static class ReportedMap
{
    /// <summary>Squares side by side, each of its own closed arc, on a grid of metres as Geography writes it.</summary>
    public static JsonObject Of(string level)
    {
        string[] codes = level switch
        {
            "kreis" => [ReportedDistrict.Kreis],
            "gemeinde" => ReportedDistrict.Gemeinden,
            _ => ReportedDistrict.Sozialraeume,
        };
        return new JsonObject
        {
            ["type"] = "Topology",
            ["transform"] = new JsonObject { ["scale"] = new JsonArray(1, 1), ["translate"] = new JsonArray(0, 0) },
            ["arcs"] = new JsonArray([.. codes.Select((_, i) => Square(i * 8000 / codes.Length, 8000 / codes.Length))]),
            ["objects"] = new JsonObject
            {
                ["areas"] = new JsonObject
                {
                    ["type"] = "GeometryCollection",
                    ["geometries"] = new JsonArray([
                        .. codes.Select(
                            (code, i) =>
                                new JsonObject
                                {
                                    ["type"] = "Polygon",
                                    ["arcs"] = new JsonArray(new JsonArray(i)),
                                    ["properties"] = new JsonObject
                                    {
                                        ["code"] = code,
                                        ["name"] = ReportedDistrict.NameOf(code),
                                        ["parent"] = null,
                                    },
                                }
                        ),
                    ]),
                },
            },
        };
    }

    private static JsonArray Square(int left, int width) =>
        new(
            new JsonArray(left, 0),
            new JsonArray(width / 2, 0),
            new JsonArray(width - (width / 2), 0),
            new JsonArray(0, 5000),
            new JsonArray(-width, 0),
            new JsonArray(0, -5000)
        );
}
