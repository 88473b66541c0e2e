using System.Net;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.StreamObservations;

public sealed class StreamObservationsTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task One_JSON_object_a_line_with_value_or_reason_flags_and_Gebietsstand()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var delivery = await ingestion.DeliverAsync(
            dataset,
            "Sozialraum;Arbeitslose\n10044111-01;(12)\n10044111-02;13p\n10044111-03;/\n"
        );

        var response = await RunningIngestion.GetAsync(
            ingestion.Service.As(Role.Dienst),
            $"/deliveries/{delivery["id"]}/observations"
        );

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/x-ndjson");
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(
            """
            {"measure":"arbeitslose","area":"10044111-01","period":"2024","breakdown":"","value":12,"flags":["LimitedReliability"],"divisionVersion":"2025-01-01"}
            {"measure":"arbeitslose","area":"10044111-02","period":"2024","breakdown":"","value":13,"flags":["Provisional"],"divisionVersion":"2025-01-01"}
            {"measure":"arbeitslose","area":"10044111-03","period":"2024","breakdown":"","state":"TooUncertain","divisionVersion":"2025-01-01"}

            """.ReplaceLineEndings("\n")
        );
    }

    [Theory]
    [InlineData("", "ReadyMade")]
    [InlineData("\"published\":true,", "Published")]
    public async Task Finished_figures_say_that_they_are_no_counts(string published, string nature)
    {
        var dataset = await ingestion.DefineAsync(
            Samples.WideProfile,
            $$"""[{"code":"arbeitslose",{{published}}"additive":false}]"""
        );
        var delivery = await ingestion.DeliverAsync(dataset, Samples.WideFile);

        var response = await RunningIngestion.GetAsync(
            ingestion.Service.As(Role.Dienst),
            $"/deliveries/{delivery["id"]}/observations"
        );

        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd().Split('\n');
        lines.ShouldAllBe(line => line.Contains($",\"nature\":\"{nature}\",", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Observations_leave_the_service_for_other_services_only()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var delivery = await ingestion.DeliverAsync(dataset, Samples.WideFile);

        foreach (var role in new[] { Role.Datenlieferant, Role.Sozialplanung, Role.Statistikstelle, Role.Verwalter })
        {
            var response = await RunningIngestion.GetAsync(
                ingestion.Service.As(role, "10044"),
                $"/deliveries/{delivery["id"]}/observations"
            );
            response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task A_number_from_before_there_was_a_bound_does_not_break_the_stream()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var delivery = await ingestion.DeliverAsync(dataset, Samples.WideFile);
        await ingestion.ExecuteAsync(
            $"update observation_block set numbers[array_position(areas, '10044115-02')] = 7.9e28 where delivery_id = '{delivery["id"]}'"
        );

        (await ingestion.ObservationsAsync(delivery)).ShouldContain("arbeitslose|10044115-02|2024|=NotMeaningful");
    }
}
