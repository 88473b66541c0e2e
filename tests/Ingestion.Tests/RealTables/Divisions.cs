using System.Text.Json.Nodes;
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
            [
                new AreaRow("10044", "Saarlouis, Landkreis", "kreis", null, ["10044"]),
                .. _saarlouis.Select(code => new AreaRow(code, code, "gemeinde", "10044", ["10044", code])),
            ],
            "test"
        );

    /// <summary>Germany as one area.</summary>
    public static AreaDirectory Germany { get; } = new([new AreaRow("DG", "Deutschland", "land", null, ["DG"])], "test");

    /// <summary>Köln with its Bezirke and Stadtteile as the population table names them.</summary>
    public static AreaDirectory Koeln(string file)
    {
        var areas = File.ReadLines(file)
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => (Code: cells[4], Name: cells[5]))
            .Distinct();
        return new AreaDirectory(
            areas
                .DistinctBy(area => area.Code)
                .Select(area =>
                    area.Code switch
                    {
                        "000" => new AreaRow("000", area.Name, "stadt", null, ["000"]),
                        ['0', '0', _] => new AreaRow(area.Code, area.Name, "bezirk", "000", ["000", area.Code]),
                        _ => new AreaRow(
                            area.Code,
                            area.Name,
                            "stadtteil",
                            $"00{area.Code[0]}",
                            ["000", $"00{area.Code[0]}", area.Code]
                        ),
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
            features
                .Select(area => (Code: area["id"]!.GetValue<string>(), Name: area["name"]!.GetValue<string>()))
                .DistinctBy(area => area.Code)
                .Select(area => new AreaRow(area.Code, area.Name, "planungsraum", null, [area.Code])),
            "test"
        );
    }

    /// <summary>The thirty Stadtteile of Kiel by number.</summary>
    public static AreaDirectory Kiel { get; } =
        new(
            "Altstadt|Vorstadt|Exerzierplatz|Damperhof|Brunswik|Düsternbrook|Blücherplatz|Wik|Ravensberg|Schreventeich|Südfriedhof|Gaarden-Ost|Gaarden-Süd/Kronsburg|Hassee|Hasseldieksdamm|Ellerbek|Wellingdorf|Holtenau|Pries|Friedrichsort|Neumühlen/Dietrichsdorf|Elmschenhagen|Suchsdorf|Schilksee|Mettenhof|Russee|Meimersdorf|Moorsee|Wellsee|Rönne"
                .Split('|')
                .Select((name, index) => new AreaRow($"{index + 1:00}", name, "stadtteil", null, [$"{index + 1:00}"])),
            "test"
        );
}
