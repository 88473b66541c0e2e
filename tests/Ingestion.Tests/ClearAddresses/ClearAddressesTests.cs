using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.ClearAddresses;

public sealed class ClearAddressesTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task A_clerk_decides_only_within_the_own_place_and_says_either_where_or_outside()
    {
        var id = await AddAsync("10044111");
        var clerk = ingestion.Service.As(Role.Sozialplanung, "10044111", "klaerung");
        var neighbour = ingestion.Service.As(Role.Sozialplanung, "10044115", "nachbar");

        async Task<int> DecideAsync(HttpClient client, object decision) =>
            (int)(await RunningIngestion.PostAsync(client, $"/clearing/{id}", decision)).StatusCode;

        (await DecideAsync(neighbour, new { area = "10044115-01" })).ShouldBe(404);
        (await DecideAsync(clerk, new { area = "10044115-01" })).ShouldBe(400);
        (await DecideAsync(clerk, new { area = "gibt-es-nicht" })).ShouldBe(400);
        (await DecideAsync(clerk, new { area = "10044111-01", outside = true })).ShouldBe(400);
        (await DecideAsync(clerk, new { })).ShouldBe(400);
        (await DecideAsync(ingestion.Service.As(Role.Datenlieferant), new { area = "10044111-01" })).ShouldBe(403);
        (await DecideAsync(clerk, new { outside = true })).ShouldBe(204);
        (await ingestion.ScalarAsync<bool>($"select is_outside from clearing_address where id = '{id}'")).ShouldBeTrue();
    }

    private async Task<Guid> AddAsync(string municipality)
    {
        var id = Guid.CreateVersion7();
        await ingestion.ExecuteAsync(
            $"""
            insert into clearing_address (id, address_key, municipality, place_path, street, house_number, addition, persons, reason)
            values ('{id}', '{id}', '{municipality}', array['10044', '{municipality}'], 'Feldweg', '1', '', 3, 'Die Straße steht nicht im Straßenverzeichnis.')
            """
        );
        return id;
    }
}
