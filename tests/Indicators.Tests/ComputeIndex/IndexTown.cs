using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Sozialplanung.Indicators.Tests.ComputeIndex;

/// <summary>
/// Two shares in 2022 and 2024 and a number of inhabitants, for an index of the four Sozialräume. In 2024 the first share is 10, 20, 30 and 40
/// percent, the second 40, 30, 20 and 10; in 2022 both are 10 everywhere.
/// </summary>
public abstract class IndexTown(IndicatorsApi api)
{
    private static readonly int[] _rising = [100, 200, 300, 400];
    private static readonly int[] _falling = [400, 300, 200, 100];
    private static readonly int[] _inhabitants = [900, 950, 1200, 250];

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    protected IndicatorsApi Api => api;

    protected async Task PrepareAsync(string code)
    {
        await api.DeliverAsync(
            code,
            ["2022", "2024"],
            IndicatorsApi.Sozialraeume.SelectMany(
                (area, i) =>
                    Row(code, area, "2022", 100, 100, _inhabitants[i])
                        .Concat(Row(code, area, "2024", _rising[i], _falling[i], _inhabitants[i]))
            ),
            Cancelled
        );
        await api.DefineAsync($"{code}_a", Share(code, "a", "=Anteil A", "higherIsWorse"), Cancelled);
        await api.DefineAsync($"{code}_b", Share(code, "b", "Anteil B", "higherIsBetter"), Cancelled);
        await api.DefineAsync(
            $"{code}_ew",
            new
            {
                name = "Personen am Ort",
                domain = "bevoelkerung",
                kind = "count",
                unit = "Personen",
                decimals = 0,
                numerator = $"{code}_ew",
            },
            Cancelled
        );
        await api.ReleaseAsync(Cancelled);
    }

    /// <summary>Both shares with equal weights, limits at −1 and 1.</summary>
    protected static Dictionary<string, object?> Definition(string code) =>
        new()
        {
            ["name"] = $"Index {code}",
            ["level"] = "sozialraum",
            ["status"] = Part(code),
        };

    protected static Dictionary<string, object?> Part(string code) =>
        new()
        {
            ["indicators"] = new object[] { new { code = $"{code}_a" }, new { code = $"{code}_b" } },
            ["limits"] = new object[] { new { at = -1, belongsBelow = false }, new { at = 1, belongsBelow = true } },
            ["classNames"] = new[] { "hoch", "mittel", "niedrig" },
        };

    protected async Task<JsonElement> TryAsync(
        object definition,
        string? period = null,
        HttpClient? client = null,
        string query = ""
    ) =>
        await IndicatorsApi.JsonAsync(
            await (client ?? api.Planner).PostAsJsonAsync($"/indexes/trial{query}", new { definition, period }, Cancelled),
            HttpStatusCode.OK,
            Cancelled
        );

    protected async Task<JsonElement> ComputedAsync(object definition, string? period = null)
    {
        var tried = await TryAsync(definition, period);
        tried.GetProperty("faults").GetArrayLength().ShouldBe(0, tried.GetProperty("faults").ToString());
        return tried.GetProperty("result");
    }

    protected static string[] Faults(JsonElement tried) =>
        [.. tried.GetProperty("faults").EnumerateArray().Select(fault => fault.GetProperty("text").GetString()!)];

    protected static double?[] Scores(JsonElement index, string part = "status") =>
        [
            .. index
                .GetProperty("areas")
                .EnumerateArray()
                .Select(area => area.GetProperty(part).GetProperty("score"))
                .Select(score => score.ValueKind == JsonValueKind.Number ? score.GetDouble() : (double?)null),
        ];

    protected static int?[] Classes(JsonElement index, string part = "status") =>
        [
            .. index
                .GetProperty("areas")
                .EnumerateArray()
                .Select(area => area.GetProperty(part).GetProperty("class"))
                .Select(given => given.ValueKind == JsonValueKind.Number ? given.GetInt32() : (int?)null),
        ];

    protected static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(text => text.GetString()!)];

    private static IEnumerable<object> Row(string code, string area, string period, int a, int b, int inhabitants) =>
        new (string Measure, int Value)[]
        {
            ($"{code}_a_n", a),
            ($"{code}_b_n", b),
            ($"{code}_d", 1000),
            ($"{code}_ew", inhabitants),
        }.Select(row =>
            (object)
                new
                {
                    measure = row.Measure,
                    area,
                    period,
                    value = row.Value,
                }
        );

    private static object Share(string code, string which, string name, string direction) =>
        new
        {
            name,
            domain = "arbeit",
            kind = "share",
            unit = "%",
            factor = 100,
            decimals = 1,
            direction,
            numerator = $"{code}_{which}_n",
            denominator = $"{code}_d",
            source = "Test",
        };
}
