using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Sozialplanung.TestServers;

namespace Sozialplanung.Ingestion.Tests.CheckDelivery;

public sealed class CheckDeliveryTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task A_check_that_runs_a_second_time_changes_nothing_and_tells_nothing_twice()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var delivery = await ingestion.DeliverAsync(dataset, Samples.WideFile);
        await UntilRunAsync(delivery, 1);
        var before = await StateAsync(delivery);

        await ingestion.ExecuteAsync($"update job set state = 'waiting' where arguments->>'deliveryId' = '{delivery["id"]}'");
        await UntilRunAsync(delivery, 2);

        (await StateAsync(delivery)).ShouldBe(before);
    }

    [Fact]
    public async Task A_check_of_a_large_file_can_be_broken_off()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var file = new StringBuilder("Sozialraum;Arbeitslose\n");
        for (var i = 0; i < 2_000_000; i++)
        {
            file.Append(CultureInfo.InvariantCulture, $"unbekannt-{i};1\n");
        }

        var received = await RunningIngestion.JsonAsync(
            await ingestion.SendAsync(dataset, Encoding.UTF8.GetBytes(file.ToString()))
        );
        var id = received["deliveryId"]!.GetValue<Guid>();
        var response = await RunningIngestion.PostAsync(
            ingestion.Verwalter,
            $"/deliveries/{id}/withdraw",
            new { reason = "Falsche Datei." }
        );

        ((int)response.StatusCode).ShouldBe(204);
        await TestService.EventuallyAsync(
            "der Auftrag ist zu Ende",
            async _ =>
                await ingestion.ScalarAsync<long>(
                    $"select count(*) from job where id = '{received["jobId"]}' and state in ('cancelled', 'done')"
                ) == 1,
            TestContext.Current.CancellationToken
        );
        (await ingestion.VerdictAsync(id))["state"]!.GetValue<string>().ShouldBe("withdrawn");
        (await ingestion.ScalarAsync<long>($"select count(*) from finding where delivery_id = '{id}'")).ShouldBe(0);
    }

    [Fact]
    public async Task A_row_that_lacks_a_field_keeps_the_delivery_out_and_leaves_no_number()
    {
        var dataset = await ingestion.DefineAsync(
            """
            {"minimumCoverage":0,"area":{"column":"Sozialraum"},"period":{"value":"2024"},"values":[{"column":"Einwohner","measure":"einwohner"},{"column":"Haushalte","measure":"haushalte"}]}
            """,
            """[{"code":"einwohner"},{"code":"haushalte"}]"""
        );

        var delivery = await ingestion.DeliverAsync(
            dataset,
            "Sozialraum;Einwohner;Haushalte;Jahr\n10044111-01;4100;2024\n10044111-02;5;3;2024\n"
        );

        delivery["state"]!.GetValue<string>().ShouldBe("quarantined", delivery.ToJsonString());
        delivery.ToJsonString().ShouldContain("Zeile 2: Die Zeile hat 3 Felder, die Kopfzeile hat 4.");
        (
            await ingestion.ScalarAsync<long>(
                $"select count(*) from observation where delivery_id = '{delivery["id"]}' and value = 4100"
            )
        ).ShouldBe(0);
    }

    [Fact]
    public async Task Progress_is_streamed_until_the_verdict()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var delivery = await ingestion.DeliverAsync(dataset, Samples.WideFile);

        var events = await (
            await RunningIngestion.GetAsync(ingestion.Verwalter, $"/deliveries/{delivery["id"]}/events")
        ).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        events.ShouldContain("\"state\":\"accepted\"");
        events.ShouldContain("vollständig übernommen");
    }

    private Task UntilRunAsync(JsonNode delivery, int times) =>
        TestService.EventuallyAsync(
            "der Auftrag ist gelaufen",
            async _ =>
                await ingestion.ScalarAsync<long>(
                    $"select count(*) from job where arguments->>'deliveryId' = '{delivery["id"]}' and state = 'done' and attempts = {times}"
                ) == 1,
            TestContext.Current.CancellationToken
        );

    private async Task<string> StateAsync(JsonNode delivery) =>
        await ingestion.ScalarAsync<string>(
            $"select d.state || ' ' || d.checked_at || ' ' || (select count(*) from observation where delivery_id = d.id) from delivery d where id = '{delivery["id"]}'"
        );
}
