using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.TestServers;

namespace Sozialplanung.Indicators.Tests.LoadObservations;

public sealed class LoadObservationsTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_delivery_takes_the_place_of_the_one_before_for_its_periods_only()
    {
        await api.DeliverAsync("lo_a", ["2023", "2024"], [Fact("lo_a", "2023", 1), Fact("lo_a", "2024", 2)], Cancelled);

        await api.DeliverAsync("lo_a", ["2024"], [Fact("lo_a", "2024", 3)], Cancelled);

        (await StoredAsync("lo_a")).ShouldBe("2023=1 2024=3");
    }

    [Fact]
    public async Task A_state_stands_in_place_of_a_number()
    {
        await api.DeliverAsync(
            "lo_b",
            ["2024"],
            [
                new
                {
                    measure = "lo_b",
                    area = "10044111-01",
                    period = "2024",
                    breakdown = "",
                    state = "NotYetReported",
                },
            ],
            Cancelled
        );

        (await StoredAsync("lo_b")).ShouldBe("2024=NotYetReported");
    }

    [Fact]
    public async Task The_source_of_observations_names_the_Gebietsstand_they_were_delivered_on()
    {
        await api.DeliverAsync(
            "lo_g",
            ["2024"],
            [
                new
                {
                    measure = "lo_g",
                    area = "10044111-01",
                    period = "2024",
                    breakdown = "",
                    value = 5,
                    divisionVersion = "2025-01-01",
                },
            ],
            Cancelled
        );

        (await api.TextAsync("select division_version from source where dataset = 'lo_g'", Cancelled)).ShouldBe("2025-01-01");
    }

    [Fact]
    public async Task An_event_that_comes_twice_and_one_that_comes_late_change_nothing()
    {
        var accepted = TimeProvider.System.GetUtcNow();
        var (older, newer) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        api.Foreign.Observations[older] = ForeignServices.Lines([Fact("lo_c", "2024", 1)]);
        api.Foreign.Observations[newer] = ForeignServices.Lines([Fact("lo_c", "2024", 2)]);

        await SendAsync(newer, "lo_c", accepted);
        await JobsAreDoneAsync(1, newer);
        await SendAsync(newer, "lo_c", accepted);
        await SendAsync(older, "lo_c", accepted.AddMinutes(-5));
        await JobsAreDoneAsync(2, newer);
        await JobsAreDoneAsync(1, older);

        (await StoredAsync("lo_c")).ShouldBe("2024=2");
    }

    [Fact]
    public async Task A_withdrawn_delivery_counts_no_longer()
    {
        var id = await api.DeliverAsync("lo_d", ["2024"], [Fact("lo_d", "2024", 1)], Cancelled);

        await api.SendAsync(
            new DeliveryWithdrawn
            {
                DeliveryId = id,
                DatasetCode = "lo_d",
                Periods = ["2024"],
                WithdrawnAt = TimeProvider.System.GetUtcNow(),
            },
            Cancelled
        );

        await TestService.EventuallyAsync(
            "die Beobachtungen sind weg",
            async token => !await api.IsAnyAsync("select 1 from observation where dataset = 'lo_d'", token),
            Cancelled
        );
        (await api.IsAnyAsync("select 1 from source where dataset = 'lo_d'", Cancelled)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_broken_line_leaves_what_was_there()
    {
        await api.DeliverAsync("lo_e", ["2024"], [Fact("lo_e", "2024", 1)], Cancelled);
        var id = Guid.CreateVersion7();
        api.Foreign.Observations[id] = ForeignServices.Lines([
            Fact("lo_e", "2024", 9),
            new
            {
                measure = "lo_e",
                area = "x",
                period = "2024",
            },
        ]);

        await SendAsync(id, "lo_e", TimeProvider.System.GetUtcNow());

        await TestService.EventuallyAsync(
            "der Auftrag ist gescheitert",
            token =>
                api.IsAnyAsync(
                    $"select 1 from job where arguments ->> 'deliveryId' = '{id}' and state = 'failed' and text like '%weder Wert noch Zustand%'",
                    token
                ),
            Cancelled
        );
        (await StoredAsync("lo_e")).ShouldBe("2024=1");
    }

    [Theory]
    [InlineData("lo_h|10044111-01|3", "lo_h|10044111-01|4")]
    [InlineData("lo_h|10044111-01|3", "lo_h|10044111-02|5", "lo_h|10044111-01|4")]
    [InlineData("lo_h|10044111-01|3", "lo_i|10044111-01|5", "lo_h|10044111-02|4")]
    public async Task What_comes_twice_in_a_delivery_is_refused_and_leaves_what_was_there(params string[] sent)
    {
        await api.DeliverAsync("lo_h", ["2024"], [Fact("lo_h", "2024", 1)], Cancelled);
        var id = Guid.CreateVersion7();
        api.Foreign.Observations[id] = string.Join(
            '\n',
            sent.Select(line => line.Split('|'))
                .Select(parts => $$"""{"measure":"{{parts[0]}}","area":"{{parts[1]}}","period":"2024","value":{{parts[2]}}}""")
        );

        await SendAsync(id, "lo_h", TimeProvider.System.GetUtcNow());

        await TestService.EventuallyAsync(
            "der Auftrag ist gescheitert",
            token =>
                api.IsAnyAsync(
                    $"select 1 from job where arguments ->> 'deliveryId' = '{id}' and state = 'failed' and text like '%zweimal%'",
                    token
                ),
            Cancelled
        );
        (await StoredAsync("lo_h")).ShouldBe("2024=1");
    }

    [Fact]
    public async Task Each_area_keeps_its_own_state_signs_and_contributions()
    {
        await api.DeliverAsync(
            "lo_j",
            ["2024"],
            [
                new
                {
                    measure = "lo_j",
                    area = "10044111-01",
                    period = "2024",
                    value = 3.25,
                    flags = new[] { "Provisional", "Estimated" },
                },
                new
                {
                    measure = "lo_j",
                    area = "10044111-02",
                    period = "2024",
                    state = "Hidden",
                },
                new
                {
                    measure = "lo_j",
                    area = "10044111-03",
                    period = "2024",
                    value = 7,
                    contributions = new[] { new { contributor = 2, amount = 4.5 }, new { contributor = 5, amount = 2.5 } },
                },
            ],
            Cancelled
        );

        (
            await api.TextAsync(
                """
                select string_agg(concat_ws(' ', right(area, 2), value, state, flags, contributors, contributions), '; ' order by area)
                from observation where dataset = 'lo_j'
                """,
                Cancelled
            )
        ).ShouldBe("01 3.25 {Provisional,Estimated}; 02 Hidden; 03 7 {2,5} {4.5,2.5}");
    }

    private static object Fact(string measure, string period, int value) =>
        new
        {
            measure,
            area = "10044111-01",
            period,
            breakdown = "",
            value,
        };

    private Task<string> StoredAsync(string dataset) =>
        api.TextAsync(
            $"select string_agg(period || '=' || coalesce(value::text, state), ' ' order by period) from observation where dataset = '{dataset}'",
            Cancelled
        );

    private Task SendAsync(Guid id, string dataset, DateTimeOffset acceptedAt) =>
        api.SendAsync(
            new DeliveryAccepted
            {
                DeliveryId = id,
                DatasetCode = dataset,
                Periods = ["2024"],
                ObservationCount = 1,
                AcceptedAt = acceptedAt,
            },
            Cancelled
        );

    private Task JobsAreDoneAsync(int count, Guid delivery) =>
        TestService.EventuallyAsync(
            "die Aufträge sind fertig",
            token =>
                api.IsAnyAsync(
                    $"select 1 from job where arguments ->> 'deliveryId' = '{delivery}' and state = 'done' having count(*) = {count}",
                    token
                ),
            Cancelled
        );
}
