using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.ReadMailboxes;

public sealed class ReadMailboxesTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task A_box_is_shown_with_the_names_of_its_datasets_and_whether_anything_can_be_sent()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var added = await RunningIngestion.PostAsync(
            ingestion.Verwalter,
            "/mailboxes",
            new
            {
                address = " namen@kreis.example ",
                name = "Amt",
                datasets = new[] { dataset },
                onlyTrouble = true,
            }
        );
        var id = (await RunningIngestion.JsonAsync(added))["key"]!.GetValue<string>();

        var shown = await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(ingestion.Verwalter, "/mailboxes"));

        shown["canSend"]!.GetValue<bool>().ShouldBeFalse();
        var box = shown["mailboxes"]!.AsArray().Single(box => (string)box!["id"]! == id)!;
        (box["address"]!.GetValue<string>(), box["onlyTrouble"]!.GetValue<bool>()).ShouldBe(("namen@kreis.example", true));
        box["datasets"]!.ToJsonString().ShouldBe($$"""[{"code":"{{dataset}}","name":"Versuch"}]""");
        await RunningIngestion.DeleteAsync(ingestion.Verwalter, $"/mailboxes/{id}");
    }

    [Fact]
    public async Task Who_only_delivers_does_not_see_who_is_told()
    {
        var answer = await RunningIngestion.GetAsync(ingestion.Service.As(Role.Datenlieferant, "10044111", "amt"), "/mailboxes");

        ((int)answer.StatusCode).ShouldBe(403);
    }
}
