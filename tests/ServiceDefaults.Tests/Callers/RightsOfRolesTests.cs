using System.Text;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.ServiceDefaults.Tests.Callers;

public sealed class RightsOfRolesTests
{
    // A change of who may do what is a change of this table: D Datenlieferant, P Sozialplanung, S Statistikstelle, V Verwalter, X Dienst.
    private const string Golden = """
        DeliverData             D P S V X
        DeliverForOrganisation  D - - - -
        WithdrawDelivery        D P S V -
        ReleaseFromQuarantine   - P S V -
        ClearAddresses          - P S V -
        DefineDataset           - P S V X
        WatchNightlyRuns        - P S V X
        StartNightlyRun         - - - V X
        ReadDefinitions         D P S V X
        DefineIndicator         - P S V -
        PublishRelease          - P S V -
        LowerMinimumCount       - - S - -
        PublishGivenAway        - - S - -
        WithdrawRelease         - - S - -
        ReadAsAdministration    - P - V -
        ReadAllCounts           - - S - -
        EditAreas               - P - V X
        ChangeLevels            - - - V X
        EditNetwork             - P - V X
        OrderReports            - P S V -
        WorkEverywhere          - - S V X
        OverseeJobs             - - - V X
        ManageAccounts          - - - V -
        ExchangeData            - - - - X
        ComputeRelease          - - - - X
        RenderReport            - - - - X

        """;

    private static readonly (Role Role, char Sign)[] _columns =
    [
        (Role.Datenlieferant, 'D'),
        (Role.Sozialplanung, 'P'),
        (Role.Statistikstelle, 'S'),
        (Role.Verwalter, 'V'),
        (Role.Dienst, 'X'),
    ];

    [Fact]
    public void Each_role_has_the_rights_that_were_decided()
    {
        var table = new StringBuilder();
        foreach (var right in Enum.GetValues<Right>())
        {
            var signs = _columns.Select(column => RightsOfRoles.Of(column.Role).Contains(right) ? column.Sign : '-');
            table.Append(right.ToString().PadRight(24)).AppendJoin(' ', signs).Append('\n');
        }

        table.ToString().ShouldBe(Golden);
    }

    [Fact]
    public void Every_role_has_a_column_above_but_the_public_which_has_no_rights_at_all()
    {
        Enum.GetValues<Role>().Except(_columns.Select(column => column.Role)).ShouldBe([Role.Oeffentlichkeit]);
        RightsOfRoles.Of(Role.Oeffentlichkeit).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Role.Sozialplanung, Right.ReadAsAdministration)]
    [InlineData(Role.Verwalter, Right.ReadAsAdministration, Right.WorkEverywhere)]
    [InlineData(Role.Statistikstelle, Right.ReadAllCounts)]
    public void Work_on_behalf_of_others_is_done_with_as_few_rights_as_can_be(Role least, params Right[] rights) =>
        RightsOfRoles.LeastWith(rights).ShouldBe(least);

    [Theory]
    [InlineData(Role.Sozialplanung, "10044115", true)]
    [InlineData(Role.Sozialplanung, "10044", true)]
    [InlineData(Role.Sozialplanung, "10044116", false)]
    [InlineData(Role.Sozialplanung, "", false)]
    [InlineData(Role.Verwalter, "", true)]
    [InlineData(Role.Dienst, "", true)]
    [InlineData(Role.Statistikstelle, "10044", false)]
    [InlineData(Role.Datenlieferant, "10044115", false)]
    [InlineData(Role.Oeffentlichkeit, "10044115", false)]
    public void A_right_holds_in_the_own_place_or_everywhere(Role role, string place, bool may) =>
        new Caller(role, place, "u", "").May(Right.EditNetwork, ["10044", "10044115"]).ShouldBe(may);
}
