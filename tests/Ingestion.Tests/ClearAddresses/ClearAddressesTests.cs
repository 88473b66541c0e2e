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

        (await DecideAsync(neighbour, [id], "10044115-01")).ShouldBe(404);
        (await DecideAsync(clerk, [id], "10044115-01")).ShouldBe(400);
        (await DecideAsync(clerk, [id], "gibt-es-nicht")).ShouldBe(400);
        (await DecideAsync(clerk, [id], "10044111-01", outside: true)).ShouldBe(400);
        (await DecideAsync(clerk, [id], outside: true, reopen: true)).ShouldBe(400);
        (await DecideAsync(clerk, [id])).ShouldBe(400);
        (await DecideAsync(clerk, [], outside: true)).ShouldBe(400);
        (await DecideAsync(clerk, [.. Enumerable.Repeat(id, 1001)], outside: true)).ShouldBe(400);
        (await DecideAsync(ingestion.Service.As(Role.Datenlieferant), [id], "10044111-01")).ShouldBe(403);
        (await DecideAsync(clerk, [id], outside: true)).ShouldBe(204);
        (await ingestion.ScalarAsync<bool>($"select is_outside from clearing_address where id = '{id}'")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_street_is_decided_at_once_or_not_at_all_and_a_decision_is_taken_back()
    {
        Guid[] street = [await AddAsync("10044111"), await AddAsync("10044111"), await AddAsync("10044111")];
        var foreign = await AddAsync("10044115");
        var clerk = ingestion.Service.As(Role.Sozialplanung, "10044111", "klaerung");

        (await DecideAsync(clerk, [.. street, foreign], "10044111-01")).ShouldBe(404);
        (await AreasAsync(street)).ShouldBe(["", "", ""]);
        (await DecideAsync(clerk, street, "10044111-01")).ShouldBe(204);
        (await AreasAsync(street)).ShouldBe(["10044111-01", "10044111-01", "10044111-01"]);
        var decided = await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(clerk, "/clearing?decided=true&limit=3"));
        decided.AsArray().Select(one => one!["decidedBy"]!.GetValue<string>()).ShouldBe(["klaerung", "klaerung", "klaerung"]);

        (await DecideAsync(clerk, street[..1], reopen: true)).ShouldBe(204);
        (await AreasAsync(street)).ShouldBe(["", "10044111-01", "10044111-01"]);
    }

    [Fact]
    public async Task An_open_address_names_the_streets_that_are_like_its_own_and_where_its_number_lies_there()
    {
        await ingestion.ExecuteAsync(
            """
            insert into street_entry (ordinal, municipality, street, side, from_number, to_number, area) values
            (901, '10044119', 'Feldbergweg', 'Odd', '1', '99', '10044119-01'), (902, '10044119', 'Feldbergweg', 'Even', '2', '98', '10044119-02'),
            (903, '10044119', 'Kirchplatz', 'Both', null, null, '10044119-02') on conflict do nothing;
            insert into geography_state (part, version) values ('streets', 'near') on conflict (part) do update set version = geography_state.version || '+';
            """
        );
        var id = await AddAsync("10044119", "Feltbegrwech");

        var listed = await RunningIngestion.JsonAsync(
            await RunningIngestion.GetAsync(ingestion.Service.As(Role.Verwalter), "/clearing?limit=1000")
        );

        var similar = listed.AsArray().Single(one => one!["id"]!.GetValue<Guid>() == id)!["similar"]!.AsArray();
        similar.Count.ShouldBe(1);
        similar[0]!["street"]!.GetValue<string>().ShouldBe("Feldbergweg");
        similar[0]!["similarity"]!.GetValue<double>().ShouldBeInRange(0.6, 0.95);
        similar[0]!["area"]!.GetValue<string>().ShouldBe("10044119-01");
    }

    private static async Task<int> DecideAsync(
        HttpClient client,
        Guid[] addresses,
        string? area = null,
        bool outside = false,
        bool reopen = false
    ) =>
        (int)
            (
                await RunningIngestion.PostAsync(
                    client,
                    "/clearing/decisions",
                    new
                    {
                        addresses,
                        area,
                        outside,
                        reopen,
                    }
                )
            ).StatusCode;

    private async Task<string[]> AreasAsync(Guid[] addresses)
    {
        var areas = new List<string>();
        foreach (var id in addresses)
        {
            areas.Add(
                await ingestion.ScalarAsync<string>(
                    $"select coalesce(decided_area, '') from clearing_address where id = '{id}' and (decided_at is null) = (decided_area is null)"
                )
            );
        }

        return [.. areas];
    }

    private async Task<Guid> AddAsync(string municipality, string street = "Feldweg")
    {
        var id = Guid.CreateVersion7();
        await ingestion.ExecuteAsync(
            $"""
            insert into clearing_address (id, address_key, municipality, place_path, street, house_number, addition, persons, reason)
            values ('{id}', '{id}', '{municipality}', array['10044', '{municipality}'], '{street}', '1', '', 3, 'Die Straße steht nicht im Straßenverzeichnis.')
            """
        );
        return id;
    }
}
