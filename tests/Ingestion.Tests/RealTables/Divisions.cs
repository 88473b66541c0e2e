using System.Text.Json.Nodes;
using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Ingestion.Areas;

namespace Sozialplanung.Ingestion.Tests.RealTables;

/// <summary>The divisions the real tables are about.</summary>
internal static class Divisions
{
    private static readonly string[] _saarlouis =
    [
        "10044111",
        "10044112",
        "10044113",
        "10044114",
        "10044115",
        "10044116",
        "10044117",
        "10044118",
        "10044119",
        "10044120",
        "10044121",
        "10044122",
        "10044123",
    ];

    /// <summary>The Landkreis Saarlouis and its thirteen municipalities.</summary>
    public static AreaDirectory Saarlouis { get; } =
        new(
            [],
            [
                NewArea("10044", "Saarlouis, Landkreis", "kreis", null),
                .. _saarlouis.Select(code => NewArea(code, code, "gemeinde", "10044")),
            ],
            "test"
        );

    /// <summary>Germany as one area.</summary>
    public static AreaDirectory Germany { get; } = new([], [NewArea("DG", "Deutschland", "land", null)], "test");

    /// <summary>Areas of one level without any above.</summary>
    public static AreaDirectory Of(string level, IEnumerable<(string Code, string Name)> areas) =>
        new([], areas.Select(area => NewArea(area.Code, area.Name, level, null)), "test");

    /// <summary>Köln with its Bezirke and Stadtteile as the population table names them.</summary>
    public static AreaDirectory Koeln(string file)
    {
        var areas = File.ReadLines(file)
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => (Code: cells[4], Name: cells[5]))
            .Distinct();
        return new AreaDirectory(
            [],
            areas
                .DistinctBy(area => area.Code)
                .Select(area =>
                    area.Code switch
                    {
                        "000" => NewArea("000", area.Name, "stadt", null),
                        ['0', '0', _] => NewArea(area.Code, area.Name, "bezirk", "000"),
                        _ => NewArea(area.Code, area.Name, "stadtteil", $"00{area.Code[0]}"),
                    }
                ),
            "test"
        );
    }

    /// <summary>The 447 Berlin planning areas until 2020.</summary>
    public static AreaDirectory Berlin(string geoJson)
    {
        var features = JsonNode.Parse(File.ReadAllText(geoJson))!["features"]!
            .AsArray()
            .Select(feature => feature!["properties"]!);
        return new AreaDirectory(
            [],
            features
                .Select(area => (Code: area["id"]!.GetValue<string>(), Name: area["name"]!.GetValue<string>()))
                .DistinctBy(area => area.Code)
                .Select(area => NewArea(area.Code, area.Name, "planungsraum", null)),
            "test"
        );
    }

    /// <summary>The thirty Stadtteile of Kiel by number.</summary>
    public static AreaDirectory Kiel { get; } =
        new(
            [],
            "Altstadt|Vorstadt|Exerzierplatz|Damperhof|Brunswik|Düsternbrook|Blücherplatz|Wik|Ravensberg|Schreventeich|Südfriedhof|Gaarden-Ost|Gaarden-Süd/Kronsburg|Hassee|Hasseldieksdamm|Ellerbek|Wellingdorf|Holtenau|Pries|Friedrichsort|Neumühlen/Dietrichsdorf|Elmschenhagen|Suchsdorf|Schilksee|Mettenhof|Russee|Meimersdorf|Moorsee|Wellsee|Rönne"
                .Split('|')
                .Select((name, index) => NewArea($"{index + 1:00}", name, "stadtteil", null)),
            "test"
        );

    public static Area NewArea(string code, string name, string level, string? parent) =>
        new()
        {
            Code = code,
            Name = name,
            Level = level,
            Parent = parent,
        };
}
