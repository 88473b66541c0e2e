namespace Sozialplanung.Ingestion.Tests.CheckSource;

public sealed class CheckSourceTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task It_says_what_lies_there_and_neither_stores_nor_delivers()
    {
        await using var office = await WebOffice.WithFileAsync(() => Samples.WideFile);
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);

        var (isReachable, text) = await CheckAsync(dataset, office.Url("/daten/2024.csv"));

        (isReachable, text).ShouldBe((true, "Erreichbar. Dort liegt „2024.csv“, ein Text (CSV)."));
        (await ingestion.ScalarAsync<long>($"select count(*) from dataset_source where dataset = '{dataset}'")).ShouldBe(0);
        (await ingestion.ScalarAsync<long>($"select count(*) from delivery where dataset = '{dataset}'")).ShouldBe(0);
    }

    [Fact]
    public async Task What_stands_in_the_way_is_a_sentence()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);

        var (isReachable, text) = await CheckAsync(dataset, "http://localhost:5432/a.csv");

        isReachable.ShouldBeFalse();
        text.ShouldStartWith("„localhost“ liegt im eigenen Netz.");
    }

    private async Task<(bool IsReachable, string Text)> CheckAsync(string dataset, string address)
    {
        var answer = await RunningIngestion.JsonAsync(
            await RunningIngestion.PostAsync(ingestion.Verwalter, $"/datasets/{dataset}/source/check", new { address })
        );
        return (answer["isReachable"]!.GetValue<bool>(), answer["text"]!.GetValue<string>());
    }
}
