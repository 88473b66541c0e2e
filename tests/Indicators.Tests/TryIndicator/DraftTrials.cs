using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.TryIndicator;

/// <summary>Delivers numbers of the Sozialräume, and tries definitions over them.</summary>
public abstract class DraftTrials(IndicatorsApi api)
{
    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    protected IndicatorsApi Api => api;

    protected static object Count(string numerator) =>
        new
        {
            name = "Anzahl",
            domain = "wohnen",
            kind = "count",
            unit = "Anzahl",
            decimals = 0,
            numerator,
        };

    protected static object Share(string numerator, string denominator, double? minimumBase = null) =>
        new
        {
            name = "Anteil",
            domain = "arbeit",
            kind = "share",
            unit = "%",
            factor = 100,
            numerator,
            denominator,
            minimumBase,
        };

    protected static object Figure(string numerator) =>
        new
        {
            name = "Quote",
            domain = "arbeit",
            kind = "share",
            unit = "%",
            factor = 1,
            numerator,
        };

    protected static string[] Findings(JsonElement tried) =>
        [.. tried.GetProperty("findings").EnumerateArray().Select(finding => finding.GetString()!)];

    protected static IEnumerable<string?> Texts(JsonElement list, string member) =>
        list.EnumerateArray().Select(item => item.GetProperty(member).GetString());

    protected static string? Text(JsonElement reason) => reason.GetProperty("text").GetString();

    protected static JsonElement Area(JsonElement tried, string code) =>
        tried.GetProperty("areas").EnumerateArray().Single(area => area.GetProperty("code").GetString() == code);

    protected static double Value(JsonElement tried, string code) => Area(tried, code).GetProperty("value").GetDouble();

    protected async Task<string> FaultAsync(object definition) =>
        (await TryAsync(definition, null)).GetProperty("faults")[0].GetProperty("text").GetString()!;

    protected Task<Guid> DeliverAsync(string code, string breakdown, params double[] values) =>
        DeliverAsync(code, [breakdown], [.. values.Select(value => new[] { value })]);

    protected Task<Guid> DeliverAsync(string code, string[] breakdowns, params double[][] values) =>
        Api.DeliverAsync(
            code,
            ["2024"],
            IndicatorsApi
                .Sozialraeume.Zip(values)
                .SelectMany(pair =>
                    breakdowns.Zip(
                        pair.Second,
                        (breakdown, value) =>
                            (object)
                                new
                                {
                                    measure = code,
                                    area = pair.First,
                                    period = "2024",
                                    breakdown,
                                    value,
                                    divisionVersion = Api.Foreign.DivisionVersion,
                                }
                    )
                ),
            Cancelled
        );

    protected async Task DeliverFiguresAsync(string code, string nature) =>
        await Api.DeliverAsync(
            code,
            ["2024"],
            IndicatorsApi.Sozialraeume.Select(area =>
                (object)
                    new
                    {
                        measure = code,
                        area,
                        period = "2024",
                        value = 12.5,
                        nature,
                    }
            ),
            Cancelled
        );

    protected async Task<JsonElement> TryAsync(object definition, string? level, string? period = null) =>
        await IndicatorsApi.JsonAsync(
            await Api.Planner.PostAsJsonAsync(
                "/definitions/trial",
                new
                {
                    definition,
                    level,
                    period,
                },
                Cancelled
            ),
            HttpStatusCode.OK,
            Cancelled
        );

    protected async Task<HttpStatusCode> StatusAsync(Role role, string place, object draft) =>
        (await Api.Service.As(role, place).PostAsJsonAsync("/definitions/trial", draft, Cancelled)).StatusCode;
}
