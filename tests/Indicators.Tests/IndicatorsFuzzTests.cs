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
    public async Task Trials()
    {
        await api.PrepareCountAsync("fuzz_personen", 60, TestContext.Current.CancellationToken);
        using var planner = api.Planner;

        await Fuzz.RunAsync(
            300,
            [
                """{"definition":{"name":"Anteil","domain":"arbeit","kind":"share","unit":"%","factor":100,"numerator":"2*fuzz_personen[alter=0-2] - (fuzz_personen - 0,5*fuzz_personen)","denominator":"fuzz_personen","minimumBase":10,"missingTolerance":0.1,"aggregates":{"fuzz_personen":"mean"}},"level":"gemeinde","period":"2024"}"""u8.ToArray(),
                """{"definition":{"name":"Zahl","domain":"wohnen","kind":"count","unit":"Personen","numerator":"fuzz_personen","periodKind":"year","aggregate":"sum"},"level":null}"""u8.ToArray(),
            ],
            async input =>
            {
                using var content = new ByteArrayContent(input) { Headers = { ContentType = new("application/json") } };
                using var answer = await planner.PostAsync(
                    new Uri("/definitions/trial", UriKind.Relative),
                    content,
                    TestContext.Current.CancellationToken
                );
                if ((int)answer.StatusCode >= 500)
                {
                    throw new HttpRequestException($"{(int)answer.StatusCode} for {Encoding.UTF8.GetString(input)}");
                }
            }
        );
    }

    [Fact]
    public async Task Indexes()
    {
        await api.ReleaseShareAsync("fuzz_anteil", TestContext.Current.CancellationToken);
        using var planner = api.Planner;
        byte[][] definitions =
        [
            """{"name":"Index","level":"sozialraum","status":{"indicators":[{"code":"fuzz_anteil","weight":2,"direction":"higherIsWorse"}],"method":"weightedSum","scale":"ZSample","resultScale":"MinMax","minimumIndicators":1,"limits":[{"at":-1,"belongsBelow":false},{"at":1.5,"belongsBelow":true}],"classNames":["a","b","c"]},"dynamics":{"indicators":[{"code":"fuzz_anteil","direction":"higherIsBetter"}],"years":2,"classNames":["a","b"]},"minimum":{"indicator":"fuzz_anteil","atLeast":3},"excluded":[{"code":"10044111-01","reason":"x"}]}"""u8.ToArray(),
        ];

        await Fuzz.RunAsync(
            300,
            definitions,
            async input =>
            {
                using var body = new ByteArrayContent(input) { Headers = { ContentType = new("application/json") } };
                await QueryFuzz.AskAsync(planner, "/indexes/fuzz_probe", body);
                using var draft = new ByteArrayContent([.. "{\"definition\":"u8, .. input, .. "}"u8])
                {
                    Headers = { ContentType = new("application/json") },
                };
                using var answer = await planner.PostAsync(
                    new Uri("/indexes/trial", UriKind.Relative),
                    draft,
                    TestContext.Current.CancellationToken
                );
                if ((int)answer.StatusCode >= 500)
                {
                    throw new HttpRequestException($"{(int)answer.StatusCode} for {Encoding.UTF8.GetString(input)}");
                }
            }
        );

        await planner.DeleteAsync(new Uri("/indexes/fuzz_probe", UriKind.Relative), TestContext.Current.CancellationToken);
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
