using System.Text;
using System.Text.Json.Nodes;
using Sozialplanung.DebianHosting.Running;

namespace Sozialplanung.WholeSystem.BadInput;

/// <summary>A bad file gets a sentence its provider can act on, with the line where there is one, and changes nothing.</summary>
public sealed class BadInputTests(DemoInstallation installation)
{
    private const long Megabyte = 1 << 20;

    [Theory]
    [InlineData("empty")]
    [InlineData("of another dataset")]
    [InlineData("binary junk")]
    [InlineData("a key twice")]
    [InlineData("unknown areas")]
    [InlineData("a total that contradicts")]
    [InlineData("cut off")]
    [InlineData("a zip bomb")]
    public async Task Is_refused_with_a_sentence_and_changes_nothing(string kind)
    {
        var token = TestContext.Current.CancellationToken;
        var bad = BadFile.All(installation.Files)[kind];
        var before = await EverythingReleasedAsync();

        using var content = new ByteArrayContent(bad.Content);
        var delivery = await installation.DeliverAsync(bad.Dataset, bad.Name, content, token);

        await ShouldBeRefusedAsync(delivery, bad.Sentence, bad.Row);
        (await EverythingReleasedAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_line_of_two_hundred_megabytes_is_refused_without_being_held_in_memory()
    {
        var token = TestContext.Current.CancellationToken;
        var before = await EverythingReleasedAsync();
        Array.ForEach(["gateway", "ingestion"], part => PeakMemory.Reset(ProcessOf(part)));
        var (gateway, ingestion) = (PeakMemory.Of(ProcessOf("gateway")), PeakMemory.Of(ProcessOf("ingestion")));

        using var content = new StreamContent(
            new EndlessLine("Sozialraum;Jahr;Wohnungen\r\n10044111-01-01;2025;", 200 * Megabyte)
        );
        var delivery = await installation.DeliverAsync("wohnen", "2025.csv", content, token);

        await ShouldBeRefusedAsync(delivery, "Zeile 2 ist länger als 1.048.576 Zeichen.", 2);
        delivery["size"]!.GetValue<long>().ShouldBe(200 * Megabyte);
        (PeakMemory.Of(ProcessOf("gateway")) - gateway).ShouldBeLessThan(64 * Megabyte);
        (PeakMemory.Of(ProcessOf("ingestion")) - ingestion).ShouldBeLessThan(64 * Megabyte);
        (await EverythingReleasedAsync()).ShouldBe(before);
    }

    private int ProcessOf(string part) => installation.App.ProcessIds(part).Single();

    private async Task ShouldBeRefusedAsync(JsonNode delivery, string sentence, long? row)
    {
        delivery["state"]!.GetValue<string>().ShouldBe("quarantined", delivery.ToJsonString());
        delivery["verdict"]!["colour"]!.GetValue<string>().ShouldBe("red");
        delivery["verdict"]!["nextStep"]!.GetValue<string>().ShouldNotBeEmpty();
        var finding = delivery["findings"]![0]!;
        var texts = $"{delivery["verdict"]!["text"]!.GetValue<string>()}\n{finding["text"]!.GetValue<string>()}";
        texts.ShouldContain(sentence, Case.Sensitive);
        if (row is { } line)
        {
            finding["row"]!.GetValue<long>().ShouldBe(line);
        }

        var bytes = await installation.Admin.ReadBytesAsync(
            $"api/ingestion/deliveries/{delivery["id"]}/findings.csv",
            TestContext.Current.CancellationToken
        );
        bytes.AsSpan().StartsWith(Encoding.UTF8.GetPreamble()).ShouldBeTrue();
        var first = Encoding.UTF8.GetString(bytes).Split("\r\n")[1];
        first.ShouldStartWith($"Fehler;{finding["row"]?.ToString() ?? ""};");
        first.ShouldContain(finding["text"]!.GetValue<string>());
    }

    /// <summary>The accepted deliveries, the observations they brought and the released values, as one text.</summary>
    private async Task<string> EverythingReleasedAsync()
    {
        var token = TestContext.Current.CancellationToken;
        var deliveries = await installation.Databases.AskAsync<string>(
            "ingestion",
            "select string_agg(id::text || state, ',' order by id) from delivery where state <> 'quarantined'",
            token
        );
        var observations = await installation.Databases.AskAsync<string>(
            "indicators",
            "select md5(string_agg(o::text, '|' order by o::text)) from observation o",
            token
        );
        var values = await installation.Anybody.ReadTextAsync(
            "api/indicators/values/wohnflaeche_je_person?level=gemeinde",
            token
        );
        return $"{deliveries}\n{observations}\n{values}";
    }
}
