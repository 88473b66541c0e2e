using System.Net;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.ListAccepted;

public sealed class ListAcceptedTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task Services_are_told_of_a_delivery_that_counts_until_it_is_withdrawn()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var delivery = await ingestion.DeliverAsync(dataset, Samples.WideFile);
        var path = $"/accepted-deliveries/{delivery["id"]}";

        var found = await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(ingestion.Service.As(Role.Dienst), path));

        found["fileName"]!.GetValue<string>().ShouldBe(delivery["fileName"]!.GetValue<string>());
        found["sha256"]!.GetValue<string>().ShouldBe(delivery["sha256"]!.GetValue<string>());
        var acceptedAt = found["acceptedAt"]!.GetValue<DateTimeOffset>();
        (await ListedAsync(acceptedAt.AddSeconds(-1))).ShouldContain(delivery["id"]!.GetValue<string>());
        (await ListedAsync(acceptedAt.AddSeconds(1))).ShouldNotContain(delivery["id"]!.GetValue<string>());

        await RunningIngestion.PostAsync(
            ingestion.Verwalter,
            $"/deliveries/{delivery["id"]}/withdraw",
            new { reason = "Falsches Jahr geliefert." }
        );
        (await RunningIngestion.GetAsync(ingestion.Service.As(Role.Dienst), path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ListedAsync(acceptedAt.AddSeconds(-1))).ShouldNotContain(delivery["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task All_that_were_accepted_are_listed_however_many_there_are()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var delivery = await ingestion.DeliverAsync(dataset, Samples.WideFile);
        await ingestion.ExecuteAsync(
            $"""
            insert into delivery select (jsonb_populate_record(d, jsonb_build_object(
                'id', gen_random_uuid(), 'sha256', md5(n::text) || md5(n::text), 'checked_at', '2120-01-01T00:00:00Z'))).*
            from delivery d, generate_series(1, 600) n where d.id = '{delivery["id"]}'
            """
        );

        (await ListedAsync(new DateTimeOffset(2119, 1, 1, 0, 0, 0, TimeSpan.Zero))).Length.ShouldBe(600);

        await ingestion.ExecuteAsync("delete from delivery where checked_at = '2120-01-01T00:00:00Z'");
    }

    [Fact]
    public async Task People_are_not() =>
        (
            await RunningIngestion.GetAsync(ingestion.Verwalter, "/accepted-deliveries?since=2026-01-01T00:00:00Z")
        ).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

    private async Task<string[]> ListedAsync(DateTimeOffset since)
    {
        var listed = await RunningIngestion.JsonAsync(
            await RunningIngestion.GetAsync(
                ingestion.Service.As(Role.Dienst),
                $"/accepted-deliveries?since={Uri.EscapeDataString($"{since:O}")}"
            )
        );
        return [.. listed.AsArray().Select(delivery => delivery!["id"]!.GetValue<string>())];
    }
}
