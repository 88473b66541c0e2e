using System.Text;
using Sozialplanung.Tests;

namespace Sozialplanung.Indicators.Tests;

/// <summary>Changed definitions and queries are taken or refused with a sentence; the service never breaks.</summary>
public sealed class IndicatorsFuzzTests(IndicatorsApi api)
{
    private static readonly byte[][] _definitions =
    [
        .. new[]
        {
            """{"name":"Anteil","shortName":"A","domain":"arbeit","kind":"share","unit":"%","factor":100,"decimals":1,"direction":"higherIsWorse","numerator":"faelle + 2*kinder[alter=0-2] - (personen - faelle)","denominator":"personen","minimumBase":10,"aggregates":{"faelle":"mean"},"missingTolerance":0.1,"position":3}""",
            """{"name":"Zahl","domain":"wohnen","kind":"count","unit":"Personen","numerator":"personen","definition":"Größe","howToRead":"x","periodKind":"quarter","aggregate":"sum"}""",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    [Fact]
    public async Task Definitions()
    {
        const string Address = "/definitions/fuzz_probe";
        api.Declare(isAdditive: true, "faelle", "personen", "kinder");
        using var planner = api.Planner;

        await Fuzz.RunAsync(
            300,
            _definitions,
            input =>
                QueryFuzz.AskAsync(
                    planner,
                    Address,
                    new ByteArrayContent(input) { Headers = { ContentType = new("application/json") } }
                )
        );

        await planner.DeleteAsync(new Uri(Address, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Queries() =>
        QueryFuzz.RunAsync(
            400,
            api.Planner,
            new Dictionary<string, string>
            {
                ["indicator"] = "fuzz_probe",
                ["area"] = IndicatorsApi.Kreis,
                ["level"] = "sozialraum",
                ["period"] = "2024",
                ["format"] = "csv",
                ["decimal"] = "comma",
                ["classMethod"] = "quantile",
                ["classCount"] = "4",
                ["breaks"] = "1.5",
                ["edition"] = "public",
                ["id"] = $"{Guid.CreateVersion7()}",
                ["release"] = $"{Guid.CreateVersion7()}",
            }
        );
}
