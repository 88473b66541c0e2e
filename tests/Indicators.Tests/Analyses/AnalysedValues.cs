using System.Text.Json;

namespace Sozialplanung.Indicators.Tests.Analyses;

/// <summary>Values to be analysed, delivered and defined; and what of an answer is looked at.</summary>
internal static class AnalysedValues
{
    /// <summary>A share in percent: counted and all, by Sozialraum in the order of the district.</summary>
    public static async Task DeliverShareAsync(
        this IndicatorsApi api,
        string code,
        string[] periods,
        Func<int, int, (int Counted, int All)> counts,
        CancellationToken cancellationToken,
        object? definition = null
    )
    {
        await api.DeliverAsync(
            code,
            periods,
            periods.SelectMany(
                (period, year) =>
                    IndicatorsApi.Sozialraeume.SelectMany(
                        (area, place) =>
                            new[]
                            {
                                Row($"{code}_n", area, period, counts(year, place).Counted),
                                Row($"{code}_d", area, period, counts(year, place).All),
                            }
                    )
            ),
            cancellationToken
        );
        await api.DefineAsync(code, definition ?? IndicatorsApi.Share(code), cancellationToken);
    }

    /// <summary>Finished values that their provider has published, one an area and period; no value is a gap.</summary>
    public static async Task DeliverFinishedAsync(
        this IndicatorsApi api,
        string code,
        string[] periods,
        IReadOnlyDictionary<string, double?[]> values,
        CancellationToken cancellationToken,
        string kind = "mean"
    )
    {
        await api.DeliverAsync(
            code,
            periods,
            values.SelectMany(area =>
                periods
                    .Zip(area.Value)
                    .Where(pair => pair.Second is not null)
                    .Select(pair =>
                        (object)
                            new
                            {
                                measure = code,
                                area = area.Key,
                                period = pair.First,
                                breakdown = "",
                                value = pair.Second,
                                nature = "Published",
                            }
                    )
            ),
            cancellationToken
        );
        await api.DefineAsync(
            code,
            new
            {
                name = code,
                domain = "arbeit",
                kind,
                unit = "Punkte",
                decimals = 6,
                numerator = code,
                denominator = "1",
            },
            cancellationToken
        );
    }

    public static object Row(string measure, string area, string period, int value) =>
        new
        {
            measure,
            area,
            period,
            value,
        };

    /// <summary>The row of an area.</summary>
    public static JsonElement Row(this JsonElement answer, string area) =>
        answer.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("area").GetString() == area);

    /// <summary>A cell of an area by the code of its column.</summary>
    public static JsonElement Cell(this JsonElement answer, string area, string column)
    {
        var columns = answer.GetProperty("columns").EnumerateArray().Select(one => one.GetProperty("code").GetString()).ToList();
        return answer.Row(area).GetProperty("cells")[columns.IndexOf(column)];
    }

    public static double Number(this JsonElement answer, string area, string column) =>
        answer.Cell(area, column).GetProperty("number").GetDouble();

    public static string? State(this JsonElement answer, string area, string column) =>
        answer.Cell(area, column) is var cell && cell.TryGetProperty("state", out var state) ? state.GetString() : null;

    public static string? Text(this JsonElement answer, string area, string column) =>
        answer.Cell(area, column).GetProperty("text").GetString();

    public static double Fact(this JsonElement answer, string code) =>
        answer
            .GetProperty("facts")
            .EnumerateArray()
            .Single(fact => fact.GetProperty("code").GetString() == code)
            .GetProperty("cell")
            .GetProperty("number")
            .GetDouble();

    public static string Sentences(this JsonElement answer) =>
        string.Join('\n', answer.GetProperty("sentences").EnumerateArray().Select(one => one.GetString()));
}
