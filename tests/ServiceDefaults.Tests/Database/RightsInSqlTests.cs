using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.ServiceDefaults.Tests.Database;

/// <summary>What the policies ask answers as the code does.</summary>
public sealed class RightsInSqlTests(SampleService sample)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task The_database_knows_exactly_the_rights_of_the_caller(Role role)
    {
        var caller = new Caller(role, "10044115", "u", "");
        await using var session = await sample.Database.OpenAsync(caller, Cancelled);

        var known = await session.QueryAsync<string>(
            "select name from unnest(@names) name where app_may(name)",
            new { names = Enum.GetNames<Right>() },
            Cancelled
        );

        known.ShouldBe(Enum.GetValues<Right>().Where(caller.May).Select(right => right.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Deliver")]
    [InlineData("DeliverData,WithdrawDelivery")]
    public async Task What_is_no_name_of_a_right_is_not_allowed(string name)
    {
        foreach (var caller in new[] { Caller.Anonymous, new Caller(Role.Datenlieferant, "10044", "u", "") })
        {
            await using var session = await sample.Database.OpenAsync(caller, Cancelled);

            (await session.SingleAsync<bool>("select app_may(@name)", new { name }, Cancelled)).ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData("10044115", true)]
    [InlineData("10044", true)]
    [InlineData("10044116", false)]
    [InlineData("1004", false)]
    [InlineData("", false)]
    public async Task A_place_covers_what_it_lies_on_the_path_of(string place, bool covers)
    {
        var caller = new Caller(Role.Sozialplanung, place, "u", "");
        string[] path = ["10044", "10044115"];
        await using var session = await sample.Database.OpenAsync(caller, Cancelled);

        (await session.SingleAsync<bool>("select app_covers(@path)", new { path }, Cancelled)).ShouldBe(covers);
        caller.Covers(path).ShouldBe(covers);
    }

    [Fact]
    public async Task A_right_is_asked_once_per_statement_and_both_questions_are_inlined()
    {
        await using var session = await sample.Database.OpenAsync(Caller.System, Cancelled);

        var plan = string.Join(
            '\n',
            await session.QueryAsync<string>("explain verbose select note from effect", null, Cancelled)
        );

        plan.ShouldContain("InitPlan");
        plan.ShouldNotContain("app_may");
        plan.ShouldNotContain("app_covers");
    }
}
