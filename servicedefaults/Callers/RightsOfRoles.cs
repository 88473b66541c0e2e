namespace Sozialplanung.ServiceDefaults.Callers;

/// <summary>The one table of who may do what. A new role is a member of <see cref="Role"/> and a line here.</summary>
public static class RightsOfRoles
{
    private static readonly Dictionary<Role, IReadOnlyList<Right>> _table = new()
    {
        [Role.Oeffentlichkeit] = [],
        [Role.Datenlieferant] = [Right.DeliverData, Right.DeliverForOrganisation, Right.WithdrawDelivery, Right.ReadDefinitions],
        [Role.Sozialplanung] =
        [
            Right.DeliverData,
            Right.WithdrawDelivery,
            Right.ReleaseFromQuarantine,
            Right.ClearAddresses,
            Right.DefineDataset,
            Right.WatchNightlyRuns,
            Right.ReadDefinitions,
            Right.DefineIndicator,
            Right.PublishRelease,
            Right.ReadAsAdministration,
            Right.EditAreas,
            Right.EditNetwork,
            Right.OrderReports,
        ],
        [Role.Statistikstelle] =
        [
            Right.DeliverData,
            Right.WithdrawDelivery,
            Right.ReleaseFromQuarantine,
            Right.ClearAddresses,
            Right.DefineDataset,
            Right.WatchNightlyRuns,
            Right.ReadDefinitions,
            Right.DefineIndicator,
            Right.PublishRelease,
            Right.LowerMinimumCount,
            Right.PublishGivenAway,
            Right.WithdrawRelease,
            Right.ReadAllCounts,
            Right.OrderReports,
            Right.WorkEverywhere,
        ],
        [Role.Verwalter] =
        [
            Right.DeliverData,
            Right.WithdrawDelivery,
            Right.ReleaseFromQuarantine,
            Right.ClearAddresses,
            Right.DefineDataset,
            Right.WatchNightlyRuns,
            Right.StartNightlyRun,
            Right.ReadDefinitions,
            Right.DefineIndicator,
            Right.PublishRelease,
            Right.ReadAsAdministration,
            Right.EditAreas,
            Right.ChangeLevels,
            Right.EditNetwork,
            Right.OrderReports,
            Right.WorkEverywhere,
            Right.OverseeJobs,
            Right.ManageAccounts,
        ],
        [Role.Dienst] =
        [
            Right.DeliverData,
            Right.DefineDataset,
            Right.WatchNightlyRuns,
            Right.StartNightlyRun,
            Right.ReadDefinitions,
            Right.EditAreas,
            Right.ChangeLevels,
            Right.EditNetwork,
            Right.WorkEverywhere,
            Right.OverseeJobs,
            Right.ExchangeData,
            Right.ComputeRelease,
            Right.RenderReport,
        ],
    };

    /// <summary>The rights of a role; none for a role without a line.</summary>
    public static IReadOnlyList<Right> Of(Role role) => _table.GetValueOrDefault(role, []);

    /// <summary>The rights of a role as the databases read them: names, separated by commas.</summary>
    public static string TextOf(Role role) => string.Join(',', Of(role));

    /// <summary>The role with the fewest rights among those that have all of these.</summary>
    public static Role LeastWith(params Right[] rights) =>
        _table.Where(line => rights.All(line.Value.Contains)).MinBy(line => line.Value.Count).Key;
}
