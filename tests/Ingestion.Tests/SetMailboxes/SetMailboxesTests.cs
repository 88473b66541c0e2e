using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.SetMailboxes;

public sealed class SetMailboxesTests(RunningIngestion ingestion)
{
    [Theory]
    [InlineData("kein postfach", "Amt", "Das ist keine E-Mail-Adresse.")]
    [InlineData("a@kreis.example, b@kreis.example", "Amt", "Das ist keine E-Mail-Adresse.")]
    [InlineData("a@kreis.example\r\nBcc: b@kreis.example", "Amt", "Das ist keine E-Mail-Adresse.")]
    [InlineData("Amt <a@kreis.example>", "Amt", "Das ist keine E-Mail-Adresse.")]
    [InlineData("a@kreis.example\n", "Amt\nzwei", "Der Name des Postfachs ist eine Zeile")]
    [InlineData("a@kreis.example", " ", "Bitte sagen Sie, wessen Postfach es ist")]
    public async Task What_is_no_postbox_is_refused_in_words(string address, string name, string sentence)
    {
        var answer = await RunningIngestion.PostAsync(ingestion.Verwalter, "/mailboxes", new { address, name });

        ((int)answer.StatusCode).ShouldBe(400);
        (await RunningIngestion.JsonAsync(answer)).ToJsonString(_readable).ShouldContain(sentence);
    }

    [Fact]
    public async Task A_dataset_that_is_not_there_is_named()
    {
        var answer = await RunningIngestion.PostAsync(
            ingestion.Verwalter,
            "/mailboxes",
            new
            {
                address = "a@kreis.example",
                name = "Amt",
                datasets = new[] { "gibtesnicht" },
            }
        );

        ((int)answer.StatusCode).ShouldBe(400);
        (await RunningIngestion.JsonAsync(answer))["title"]!.GetValue<string>().ShouldContain("„gibtesnicht“");
    }

    [Fact]
    public async Task Without_a_post_server_a_trial_says_whom_to_ask()
    {
        var added = await RunningIngestion.PostAsync(
            ingestion.Verwalter,
            "/mailboxes",
            new { address = "probe@kreis.example", name = "Amt" }
        );
        var id = (await RunningIngestion.JsonAsync(added))["key"]!.GetValue<string>();

        var trial = await RunningIngestion.PostAsync(ingestion.Verwalter, $"/mailboxes/{id}/trial", new { });
        var removed = await RunningIngestion.DeleteAsync(ingestion.Verwalter, $"/mailboxes/{id}");

        ((int)trial.StatusCode, (int)removed.StatusCode).ShouldBe((409, 204));
        (await RunningIngestion.JsonAsync(trial))["title"]!.GetValue<string>().ShouldContain("kein Postserver eingerichtet");
    }

    [Fact]
    public async Task A_municipality_sees_and_changes_its_own_boxes_only()
    {
        var own = ingestion.Service.As(Role.Sozialplanung, "10044111", "gemeinde");
        var other = ingestion.Service.As(Role.Sozialplanung, "10044115", "nachbar");
        var added = await RunningIngestion.PostAsync(
            own,
            "/mailboxes",
            new { address = "rathaus@kreis.example", name = "Rathaus" }
        );
        var id = (await RunningIngestion.JsonAsync(added))["key"]!.GetValue<string>();

        var seen = await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(other, "/mailboxes"));
        var changed = await RunningIngestion.PutAsync(
            other,
            $"/mailboxes/{id}",
            new { address = "fremd@kreis.example", name = "Fremd" }
        );
        var removed = await RunningIngestion.DeleteAsync(other, $"/mailboxes/{id}");

        seen["mailboxes"]!.AsArray().ShouldNotContain(box => (string)box!["id"]! == id);
        ((int)changed.StatusCode, (int)removed.StatusCode).ShouldBe((404, 404));
        await RunningIngestion.DeleteAsync(own, $"/mailboxes/{id}");
    }

    private static readonly System.Text.Json.JsonSerializerOptions _readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
