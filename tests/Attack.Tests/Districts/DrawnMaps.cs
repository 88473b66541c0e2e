using System.Text.Json;

namespace Sozialplanung.Attack.Tests.Districts;

/// <summary>Outlines of a district's levels: squares side by side, as Geography writes them.</summary>
internal static class DrawnMaps
{
    public static IEnumerable<KeyValuePair<string, string>> Of(AttackedDistrict district) =>
        district.Areas.GroupBy(area => area.Level).Select(level => KeyValuePair.Create(level.Key, MapOf([.. level])));

    private static string MapOf(AttackedArea[] areas) =>
        JsonSerializer.Serialize(
            new
            {
                type = "Topology",
                transform = new { scale = (int[])[1, 1], translate = (int[])[0, 0] },
                arcs = areas.Select((_, i) => Square(i * 1000)),
                objects = new
                {
                    areas = new
                    {
                        type = "GeometryCollection",
                        geometries = areas.Select(
                            (area, i) =>
                                new
                                {
                                    type = "Polygon",
                                    arcs = (int[][])
                                        [
                                            [i],
                                        ],
                                    properties = new
                                    {
                                        code = area.Code,
                                        name = area.Code,
                                        parent = area.Parent,
                                    },
                                }
                        ),
                    },
                },
            }
        );

    private static int[][] Square(int left) =>
        [
            [left, 0],
            [1000, 0],
            [0, 1000],
            [-1000, 0],
            [0, -1000],
        ];
}
