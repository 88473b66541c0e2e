using System.Net;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.ReadMeasures;

public sealed class ReadMeasuresTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task Services_are_told_which_datasets_may_speak_of_a_measure()
    {
        var profile = Samples.WideProfile.Replace("\"arbeitslose\"", "\"rm_zahl\"", StringComparison.Ordinal);
        string[] datasets =
        [
            await ingestion.DefineAsync(profile, """[{"code":"rm_zahl","name":"Zahl","unit":"Personen"}]"""),
            await ingestion.DefineAsync(profile, """[{"code":"rm_zahl","name":"Zahl","unit":"Personen"}]"""),
        ];

        var measures = await RunningIngestion.JsonAsync(
            await RunningIngestion.GetAsync(ingestion.Service.As(Role.Dienst), "/measures")
        );

        var measure = measures.AsArray().Single(one => one!["measure"]!.GetValue<string>() == "rm_zahl")!;
        measure["name"]!.GetValue<string>().ShouldBe("Zahl");
        measure["unit"]!.GetValue<string>().ShouldBe("Personen");
        measure["datasets"]!.AsArray().Select(dataset => dataset!.GetValue<string>()).ShouldBe(datasets, ignoreOrder: true);
    }

    [Fact]
    public async Task People_are_not() =>
        (await RunningIngestion.GetAsync(ingestion.Verwalter, "/measures")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
}
