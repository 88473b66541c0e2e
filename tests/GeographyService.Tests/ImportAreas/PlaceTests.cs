using System.Net;
using Npgsql;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.GeographyService.Tests.ImportAreas;

/// <summary>A Sozialplanung of a Gemeinde imports its own Stadtteile and nothing else.</summary>
public sealed class PlaceTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly Town _town = new();
    private readonly string _version = RunningGeography.NewVersion();

    [Fact]
    public async Task Replaces_the_own_Stadtteile_and_leaves_those_of_others_alone()
    {
        await StoreTownAsync();
        var own = Town.Collection(_town.Square("10044001-09", "Zusammengelegt", "stadtteil", "10044001", 0, 2));

        (await geography.ImportAsync(Role.Sozialplanung, "10044001", own, Town.Profile(_version), Cancelled)).ShouldBeOk();

        (await geography.GetAsync($"/areas?version={_version}&level=stadtteil", Cancelled)).Codes.ShouldBe([
            "10044001-09",
            "10044002-01",
            "10044002-02",
        ]);
    }

    [Fact]
    public async Task Stadtteile_of_another_Gemeinde_are_refused_by_name()
    {
        await StoreTownAsync();

        var answer = await geography.ImportAsync(
            Role.Sozialplanung,
            "10044001",
            Town.Collection(_town.StadtteilFeature(2, 1)),
            Town.Profile(_version),
            Cancelled
        );

        answer.ShouldBeProblem(HttpStatusCode.Forbidden).Title.ShouldContain("„10044002-01“");
    }

    [Fact]
    public async Task The_own_Gemeinde_cannot_leave_its_Kreis()
    {
        await StoreTownAsync();
        var alone = Town.Collection(_town.Square("10044001", "Freie Stadt", "gemeinde", null, 0, 2));

        var answer = await geography.ImportAsync(Role.Sozialplanung, "10044001", alone, Town.Profile(_version), Cancelled);

        answer.ShouldBeProblem(HttpStatusCode.Forbidden).Title.ShouldContain("eigenes Gebiet");
    }

    [Fact]
    public async Task A_new_version_needs_the_whole_place()
    {
        await StoreTownAsync();
        var alone = Town.Collection(_town.Square("10044001", "Freie Stadt", "gemeinde", null, 0, 2));

        var answer = await geography.ImportAsync(
            Role.Sozialplanung,
            "10044001",
            alone,
            Town.Profile(RunningGeography.NewVersion()),
            Cancelled
        );

        answer.ShouldBeProblem(HttpStatusCode.Forbidden).Title.ShouldContain("für das ganze Gebiet zuständig");
    }

    [Fact]
    public async Task The_database_itself_refuses_a_row_outside_the_place()
    {
        await StoreTownAsync();
        await using var connection = await geography.Service.Database.OpenConnectionAsync(Cancelled);
        await using var transaction = await connection.BeginTransactionAsync(Cancelled);
        await using var rename = new NpgsqlCommand(
            $"""
            {ForgedSession.Of(Role.Sozialplanung, "10044001")};
            update area set name = 'umbenannt' where version = '{_version}';
            """,
            connection,
            transaction
        );

        (await rename.ExecuteNonQueryAsync(Cancelled)).ShouldBe(3); // the Gemeinde and its two Stadtteile
        await using var move = new NpgsqlCommand(
            $"update area set path = array['10044', '10044002', code], parent = '10044002' where version = '{_version}' and code = '10044001-01'",
            connection,
            transaction
        );
        (await Should.ThrowAsync<PostgresException>(() => move.ExecuteNonQueryAsync(Cancelled))).SqlState.ShouldBe(
            PostgresErrorCodes.InsufficientPrivilege
        );
    }

    private async Task StoreTownAsync() =>
        (await geography.ImportAsync(_town.GeoJson, Town.Profile(_version), Cancelled)).ShouldBeOk();
}
