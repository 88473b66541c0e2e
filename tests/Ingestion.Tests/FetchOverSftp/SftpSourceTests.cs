using Sozialplanung.Ingestion.Tests.FetchDataset;

namespace Sozialplanung.Ingestion.Tests.FetchOverSftp;

public sealed class SftpSourceTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task A_server_is_confirmed_once_by_a_person_and_its_files_have_one_verdict()
    {
        await using var office = await SftpOffice.StartAsync();
        office.Put("2023.csv", Samples.WideFile);
        office.Put("2024.csv", Samples.WideFile.Replace(";12", ";13", StringComparison.Ordinal));
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var source = new
        {
            address = office.Url("*.csv"),
            signIn = "key",
            userName = SftpOffice.UserName,
            secret = office.PrivateKey,
            hostKey = "",
        };

        var first = await CheckAsync(dataset, source);
        var unconfirmed = await RunningIngestion.PutAsync(ingestion.Verwalter, $"/datasets/{dataset}/source", source);
        var confirmed = source with { hostKey = first["hostKey"]!.GetValue<string>() };
        var second = await CheckAsync(dataset, confirmed);
        await ingestion.SetSourceAsync(dataset, confirmed);
        var fetch = await ingestion.FetchAsync(dataset);
        var unchanged = await ingestion.FetchAsync(dataset);

        (first["isReachable"]!.GetValue<bool>(), confirmed.hostKey).ShouldBe((false, office.Fingerprint));
        ((int)unconfirmed.StatusCode).ShouldBe(400);
        second["text"]!.GetValue<string>().ShouldStartWith("Erreichbar. Dort liegt „2023.csv“, die erste von 2 Dateien");
        (fetch.Outcome(), fetch["text"]!.GetValue<string>()).ShouldBe(("accepted", "2 Dateien: 2 angenommen."));
        unchanged.Outcome().ShouldBe("unchanged");
        var shown = await ingestion.SourceAsync(dataset);
        (shown["kind"]!.GetValue<string>(), shown["hostKey"]!.GetValue<string>()).ShouldBe(("sftp", office.Fingerprint));
        shown.ToJsonString().ShouldNotContain("PRIVATE KEY");
    }

    [Fact]
    public async Task A_server_asks_for_a_sign_in()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);

        var answer = await RunningIngestion.PutAsync(
            ingestion.Verwalter,
            $"/datasets/{dataset}/source",
            new { address = "sftp://sftp.beispiel.de/a.csv" }
        );

        ((int)answer.StatusCode).ShouldBe(400);
        (await RunningIngestion.JsonAsync(answer))["title"]!
            .GetValue<string>()
            .ShouldContain("Ein SFTP-Server verlangt eine Anmeldung");
    }

    private async Task<System.Text.Json.Nodes.JsonNode> CheckAsync(string dataset, object source) =>
        await RunningIngestion.JsonAsync(
            await RunningIngestion.PostAsync(ingestion.Verwalter, $"/datasets/{dataset}/source/check", source)
        );
}
