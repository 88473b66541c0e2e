using Npgsql;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.Indicators.Tests.Access;

/// <summary>What the database itself shows to a role at a place, whatever the endpoints ask.</summary>
public sealed class RowLevelSecurityTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_of_withheld_values_and_drafts_never_reach_those_they_are_withheld_from()
    {
        // 4 is withheld from the public (minimum 5), 2 from the administration too (minimum 3); each needs a companion.
        await api.DeliverAsync(
            "rls",
            ["2024"],
            IndicatorsApi
                .Sozialraeume.Zip([4, 40, 2, 60])
                .Select(pair =>
                    (object)
                        new
                        {
                            measure = "rls",
                            area = pair.First,
                            period = "2024",
                            value = pair.Second,
                        }
                ),
            Cancelled
        );
        await api.DefineAsync(
            "rls",
            new
            {
                name = "x",
                domain = "wohnen",
                kind = "count",
                unit = "Anzahl",
                decimals = 0,
                numerator = "rls",
            },
            Cancelled
        );
        var id = await api.DraftAsync(Cancelled);
        var (first, third) = (IndicatorsApi.Sozialraeume[0], IndicatorsApi.Sozialraeume[2]);

        (await CountAsync("Oeffentlichkeit", "", id)).ShouldBe(0);
        (await CountAsync("Datenlieferant", "10044", id)).ShouldBe(0);
        (await CountAsync("Sozialplanung", "", id)).ShouldBe(0);
        (await CountAsync("Statistikstelle", "", id)).ShouldBe(8);
        (await SeesAsync("Sozialplanung", "10044", id, first)).ShouldBeTrue();
        (await SeesAsync("Sozialplanung", "10044111", id, first)).ShouldBeTrue();
        (await SeesAsync("Sozialplanung", "10044112", id, first)).ShouldBeFalse();
        (await SeesAsync("Sozialplanung", first, id, first)).ShouldBeFalse();
        (await SeesAsync("Sozialplanung", "10044", id, third)).ShouldBeFalse();
        (await SeesAsync("Verwalter", "", id, third)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Oeffentlichkeit")]
    [InlineData("Datenlieferant")]
    [InlineData("Sozialplanung")]
    [InlineData("Verwalter")]
    public async Task Unprotected_counts_are_for_the_statistics_office_alone(string role)
    {
        await api.DeliverAsync(
            "rls_roh",
            ["2024"],
            [
                new
                {
                    measure = "rls_roh",
                    area = "10044111-01",
                    period = "2024",
                    value = 1,
                },
            ],
            Cancelled
        );

        (await CountAsync(role, "10044", "select count(*) from observation")).ShouldBe(0);
        (await CountAsync(role, "10044", "select count(*) from release_count")).ShouldBe(0);
        (await CountAsync("Statistikstelle", "", "select count(*) from observation")).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("Sozialplanung", 0)]
    [InlineData("Statistikstelle", 0)]
    [InlineData("Verwalter", 0)]
    [InlineData("Dienst", 1)]
    public async Task The_secret_of_the_perturbation_is_for_the_service_alone(string role, long expected) =>
        (await CountAsync(role, "", "select count(*) from perturbation_secret where length(secret) = 32")).ShouldBe(expected);

    [Fact]
    public async Task Without_a_caller_the_database_shows_nothing()
    {
        await api.DeliverAsync(
            "rls_ohne",
            ["2024"],
            [
                new
                {
                    measure = "rls_ohne",
                    area = "10044111-01",
                    period = "2024",
                    value = 1,
                },
            ],
            Cancelled
        );

        // On a connection that never had a caller the question fails; on one that had, it is answered with nothing.
        var shown = await Record.ExceptionAsync(() => CountWithoutCallerAsync(0));

        shown.ShouldBeOneOf(null, shown as PostgresException);
    }

    private async Task CountWithoutCallerAsync(long expected)
    {
        await using var connection = await api.Service.Database.OpenConnectionAsync(Cancelled);
        await using var command = connection.CreateCommand();
        command.CommandText = "set role sozialplanung_app; select count(*) from observation";
        ((long)(await command.ExecuteScalarAsync(Cancelled))!).ShouldBe(expected);
    }

    private Task<long> CountAsync(string role, string place, Guid release) =>
        CountAsync(role, place, $"select count(*) from release_value where release_id = '{release}' and indicator = 'rls'");

    private async Task<bool> SeesAsync(string role, string place, Guid release, string area) =>
        await CountAsync(
            role,
            place,
            $"select count(*) from release_value where release_id = '{release}' and indicator = 'rls' and area = '{area}'"
        ) == 1;

    private async Task<long> CountAsync(string role, string place, string sql)
    {
        await using var connection = await api.Service.Database.OpenConnectionAsync(Cancelled);
        await using var transaction = await connection.BeginTransactionAsync(Cancelled);
        await using var command = new NpgsqlCommand(
            $"{ForgedSession.Of(Enum.Parse<Role>(role), place)}; {sql}",
            connection,
            transaction
        );
        await using var reader = await command.ExecuteReaderAsync(Cancelled);
        await reader.NextResultAsync(Cancelled);
        await reader.ReadAsync(Cancelled);
        return reader.GetInt64(0);
    }
}
