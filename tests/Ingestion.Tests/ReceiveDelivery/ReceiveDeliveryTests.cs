using System.Net;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.ReceiveDelivery;

public sealed class ReceiveDeliveryTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task A_wide_table_becomes_observations_with_reasons_for_missing_numbers()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);

        var delivery = await ingestion.DeliverAsync(dataset, Samples.WideFile);

        delivery["state"]!.GetValue<string>().ShouldBe("accepted", delivery.ToJsonString());
        delivery["verdict"]!["colour"]!.GetValue<string>().ShouldBe("green");
        (await ingestion.ObservationsAsync(delivery)).ShouldBe([
            "arbeitslose|10044111-01|2024|=12",
            "arbeitslose|10044111-02|2024|=7",
            "arbeitslose|10044111-03|2024|=0",
            "arbeitslose|10044115-01|2024|=Hidden",
            "arbeitslose|10044115-02|2024|=103",
            "arbeitslose|10044115-03|2024|=44",
        ]);
    }

    [Fact]
    public async Task The_same_file_is_recognised_and_not_taken_in_twice()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var first = await ingestion.DeliverAsync(dataset, Samples.WideFile);

        var response = await ingestion.SendAsync(dataset, System.Text.Encoding.UTF8.GetBytes(Samples.WideFile));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var repeated = await RunningIngestion.JsonAsync(response);
        repeated["repeated"]!.GetValue<bool>().ShouldBeTrue();
        repeated["deliveryId"]!.GetValue<Guid>().ShouldBe(first["id"]!.GetValue<Guid>());
    }

    [Fact]
    public async Task A_file_that_another_has_replaced_since_counts_as_a_correction()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var first = await ingestion.DeliverAsync(dataset, Samples.WideFile);
        await ingestion.ConfirmAsync(
            await ingestion.DeliverAsync(dataset, Samples.WideFile.Replace(";12", ";13", StringComparison.Ordinal))
        );

        var again = await ingestion.DeliverAsync(dataset, Samples.WideFile);

        again["id"]!.GetValue<Guid>().ShouldNotBe(first["id"]!.GetValue<Guid>());
        again["state"]!.GetValue<string>().ShouldBe("unconfirmed");
    }

    [Fact]
    public async Task A_provider_sees_and_delivers_the_datasets_of_the_own_organisation_only()
    {
        var own = await ingestion.DefineAsync(Samples.WideProfile, more: "\"organisation\":\"jobcenter\",");
        var other = await ingestion.DefineAsync(Samples.WideProfile, more: "\"organisation\":\"schulamt\",");
        var provider = ingestion.Service.As(Role.Datenlieferant, user: "daten", organisation: "jobcenter");
        var file = System.Text.Encoding.UTF8.GetBytes(Samples.WideFile);

        (await ingestion.SendAsync(own, file, client: provider)).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await ingestion.SendAsync(other, file, client: provider)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var seen = await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(provider, "/datasets"));
        seen.AsArray().Select(dataset => dataset!["code"]!.GetValue<string>()).ShouldBe([own]);
    }

    [Fact]
    public async Task A_planner_of_one_municipality_does_not_see_deliveries_about_another()
    {
        var dataset = await ingestion.DefineAsync(Samples.ProfileOf111, Samples.MeasuresOf111, "\"place\":\"10044111\",");
        var delivery = await ingestion.DeliverAsync(
            dataset,
            "Sozialraum;Arbeitslose\n10044111-01;1\n10044111-02;2\n10044111-03;3\n"
        );
        var path = $"/deliveries/{delivery["id"]}";

        (await RunningIngestion.GetAsync(ingestion.Service.As(Role.Sozialplanung, "10044111"), path)).StatusCode.ShouldBe(
            HttpStatusCode.OK
        );
        (await RunningIngestion.GetAsync(ingestion.Service.As(Role.Sozialplanung, "10044"), path)).StatusCode.ShouldBe(
            HttpStatusCode.OK
        );
        (await RunningIngestion.GetAsync(ingestion.Service.As(Role.Sozialplanung, "10044115"), path)).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
        (await RunningIngestion.GetAsync(ingestion.Service.Anonymous(), path)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
