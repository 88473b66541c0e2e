using System.Net;
using System.Text.Json;
using Sozialplanung.Tests;

namespace Sozialplanung.PartnerNetwork.Tests.MeasureReach;

/// <summary>A reference result goes all the way: areas by their point inside, facilities by theirs, people from the gate.</summary>
[Collection(ReachTownTests.Name)]
public sealed class ReachVectorTests(ReachTown town)
{
    private const string Kind = "Vektor";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Vector_fca_12x5_comes_out_of_the_endpoint()
    {
        using var document = JsonDocument.Parse(
            await File.ReadAllBytesAsync(SharedData.Require("vectors/accessibility.json"), Cancelled)
        );
        var vector = document
            .RootElement.GetProperty("vectors")
            .EnumerateArray()
            .Single(each => each.GetProperty("id").GetString() == "fca-12x5");
        var (input, expected) = (vector.GetProperty("inputs"), vector.GetProperty("expected"));
        await PlaceAsync(input);

        foreach (
            var (name, query) in new[]
            {
                ("2sfca_max6", "metres=6000"),
                ("2sfca_max9", "metres=9000"),
                ("e2sfca_step_3_6_9", "metres=9000&weights=steps"),
            }
        )
        {
            var answer = await town.AskAsync($"level=zelle&kindName={Kind}&demand=einwohner&{query}", Cancelled);
            var rows = answer.ShouldBe(HttpStatusCode.OK).Body.GetProperty("rows").EnumerateArray().ToList();

            rows.Count.ShouldBe(12);
            for (var i = 0; i < rows.Count; i++)
            {
                // For 100 people, with two decimals.
                rows[i]
                    .GetProperty("access")
                    .GetProperty("number")
                    .GetDouble()
                    .ShouldBe(100 * Number(expected.GetProperty(name)[i]), 0.0051, $"{name} {i}");
                // A unit is a kilometre; by the way through degrees and back a few decimetres are lost.
                rows[i]
                    .GetProperty("nearestMetres")
                    .GetDouble()
                    .ShouldBe(1000 * Number(expected.GetProperty("nearest_cost")[i]), 1.5, $"{name} {i}");
            }
        }
    }

    private async Task PlaceAsync(JsonElement input)
    {
        var cells = input.GetProperty("demand_xy").EnumerateArray().Select(Point).ToList();
        var codes = cells.Select((_, i) => $"10044{i + 201}").ToList();
        // North of the villages, so far that none of their facilities is in reach.
        var squares = cells.Select((cell, i) => ReachTown.Square(codes[i], "zelle", cell.X, 20 + cell.Y, 0.1));
        await town.ImportAsync("zelle", [.. squares, ReachTown.Square("10044", "kreis", 0, 0, 100)], Cancelled);
        var people = codes.Zip(input.GetProperty("demand").EnumerateArray().Select(number => (double?)number.GetDouble()));
        town.Indicators.Answer = new PublishedCounts(people.ToDictionary(each => each.First, each => each.Second)).AnswerAsync;
        var places = input.GetProperty("supply").EnumerateArray().Select(number => (int)number.GetDouble()).ToList();
        var points = input.GetProperty("supply_xy").EnumerateArray().Select(Point).ToList();
        for (var i = 0; i < points.Count; i++)
        {
            await town.AddAsync(Kind, $"Nr. {i}", points[i].X, 20 + points[i].Y, places[i], Cancelled);
        }
    }

    private static (double X, double Y) Point(JsonElement pair) => (pair[0].GetDouble(), pair[1].GetDouble());

    /// <summary>PySAL writes nothing where nothing is in reach; here it is none.</summary>
    private static double Number(JsonElement number) => number.ValueKind == JsonValueKind.Null ? 0 : number.GetDouble();
}
