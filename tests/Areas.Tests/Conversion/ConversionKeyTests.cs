using System.Text.Json;
using Sozialplanung.Areas.Conversion;
using Sozialplanung.Statistics;
using Sozialplanung.Tests;

namespace Sozialplanung.Areas.Tests.Conversion;

public sealed class ConversionKeyTests
{
    // A: 60 % to X, 40 % to Y; B wholly to Y.
    private static readonly ConversionKey _key = ConversionKey.Build(
        "Bevölkerung",
        [new("A", "X", 0.6), new("A", "Y", 0.4), new("B", "Y", 1)]
    );

    [Fact]
    public void Counts_are_divided_by_shares()
    {
        var result = _key.Convert(
            new Dictionary<string, Value>
            {
                ["A"] = 100,
                ["B"] = 7,
                ["C"] = 1,
            }
        );

        result.Counts["X"].Number.ShouldBe(60, 1e-9);
        result.Counts["Y"].Number.ShouldBe(47, 1e-9);
        result.Unconverted.ShouldBe(["C"]);
    }

    [Fact]
    public void Rates_come_from_converted_parts_and_not_from_rates()
    {
        // A: 30 of 100; B: 5 of 10. In Y: (12 + 5) of (40 + 10) = 34 %, not the mean of 30 % and 50 %.
        var rates = _key.ConvertRate(
            new Dictionary<string, Value> { ["A"] = 30, ["B"] = 5 },
            new Dictionary<string, Value> { ["A"] = 100, ["B"] = 10 },
            100
        );

        rates["X"].Number.ShouldBe(30, 1e-9);
        rates["Y"].Number.ShouldBe(34, 1e-9);
    }

    [Fact]
    public void A_missing_count_makes_only_its_own_targets_missing()
    {
        var counts = _key.Convert(new Dictionary<string, Value> { ["A"] = 100, ["B"] = Value.Missing(ValueState.Hidden) }).Counts;

        counts["X"].Number.ShouldBe(60, 1e-9);
        counts["Y"].State.ShouldBe(ValueState.Hidden);
    }

    [Fact]
    public void A_base_of_zero_is_not_meaningful() =>
        _key.ConvertRate(
                new Dictionary<string, Value> { ["A"] = 0, ["B"] = 0 },
                new Dictionary<string, Value> { ["A"] = 0, ["B"] = 0 }
            )["X"]
            .State.ShouldBe(ValueState.NotMeaningful);

    [Fact]
    public void Whole_counts_keep_their_total()
    {
        var whole = _key.ConvertWhole(new Dictionary<string, long> { ["A"] = 101, ["B"] = 7 });

        whole["X"].ShouldBe(61);
        whole["Y"].ShouldBe(47);
        Should.Throw<ArgumentException>(() => _key.ConvertWhole(new Dictionary<string, long> { ["C"] = 1 }));
    }

    [Fact]
    public void Faulty_shares_are_named()
    {
        var key = ConversionKey.Build(
            "Fläche",
            [new("A", "X", 0.5), new("A", "Y", 0.4), new("B", "Y", -1), new("C", "Y", 1), new("C", "Y", 1)]
        );

        key.Findings.Select(finding => (finding.Kind, finding.Old))
            .ShouldBe([
                (ConversionFindingKind.ShareOutOfRange, "B"),
                (ConversionFindingKind.Duplicate, "C"),
                (ConversionFindingKind.SharesNotOne, "A"),
            ]);
    }

    [Fact]
    public void Two_changes_one_after_the_other_make_one_key()
    {
        var key = _key.Then(ConversionKey.Build("Bevölkerung", [new("Y", "M", 0.5), new("Y", "N", 0.5)]));

        var counts = key.Convert(new Dictionary<string, Value> { ["A"] = 100, ["B"] = 10 }).Counts;

        counts["X"].Number.ShouldBe(60, 1e-9);
        counts["M"].Number.ShouldBe(25, 1e-9);
    }

    [Fact]
    public void Split_merge_rename_and_transfer_make_a_key()
    {
        var key = AreaChanges.ToKey(
            "Adressen",
            ["A", "B", "C", "D", "E"],
            [
                new AreaChange.Split("A", new Dictionary<string, double> { ["A1"] = 0.25, ["A2"] = 0.75 }),
                new AreaChange.Merge(["B", "C"], "BC"),
                new AreaChange.Rename("D", "D-neu"),
                new AreaChange.Transfer("E", "BC", 0.1),
            ]
        );
        var counts = key.Convert(new[] { "A", "B", "C", "D", "E" }.ToDictionary(code => code, _ => Value.Of(100))).Counts;

        key.Findings.ShouldBeEmpty();
        counts
            .ToDictionary(count => count.Key, count => Math.Round(count.Value.Number, 9))
            .ShouldBe(
                new Dictionary<string, double>
                {
                    ["A1"] = 25,
                    ["A2"] = 75,
                    ["BC"] = 210,
                    ["D-neu"] = 100,
                    ["E"] = 90,
                },
                ignoreOrder: true
            );
        Should.Throw<ArgumentException>(() => AreaChanges.ToKey("x", ["A"], [new AreaChange.Rename("Z", "A")]));
    }

    [Theory]
    [InlineData("pop", "pop_conv")]
    [InlineData("size", "size_conv")]
    public void Vector_bbsr_umsteigeschluessel_sachsen(string expectedName, string weight)
    {
        var path = SharedData.Require("vectors/areal_interpolation.json");

        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var vector = document
            .RootElement.GetProperty("vectors")
            .EnumerateArray()
            .Single(v => v.GetProperty("id").GetString() == "bbsr-umsteigeschluessel-sachsen");
        var input = vector.GetProperty("inputs");
        var keys = Rows(input.GetProperty("crosswalk"), "year_xw", "ags_xw", "ags19", weight)
            .GroupBy(row => row[0].GetInt32())
            .ToDictionary(
                year => year.Key,
                year =>
                    ConversionKey.Build(
                        weight,
                        year.Select(row => new ConversionShare(row[1].GetString()!, row[2].GetString()!, row[3].GetDouble()))
                    )
            );
        var data = Rows(input.GetProperty("data"), "year", "district", "voters", "valid").ToLookup(row => row[0].GetInt32());

        var compared = 0;
        foreach (var row in Rows(vector.GetProperty("expected").GetProperty(expectedName), "year", "ags19", "voters", "valid"))
        {
            var key = keys[row[0].GetInt32()];
            for (var column = 2; column <= 3; column++)
            {
                var counts = data[row[0].GetInt32()].ToDictionary(r => r[1].GetString()!, r => Value.Of(r[column].GetDouble()));
                key.Convert(counts).Counts[row[1].GetString()!].Number.ShouldBe(row[column].GetDouble(), 1e-6);
                compared++;
            }
        }

        compared.ShouldBe(156);
        keys.Values.SelectMany(key => key.Findings).ShouldBeEmpty();
    }

    private static IEnumerable<JsonElement[]> Rows(JsonElement table, params string[] columns)
    {
        var count = table.GetProperty(columns[0]).GetArrayLength();
        return Enumerable.Range(0, count).Select(row => columns.Select(column => table.GetProperty(column)[row]).ToArray());
    }
}
