namespace Sozialplanung.ServiceDefaults.Callers;

/// <summary>
/// What somebody may do. Endpoints, code and the policies of the databases ask for rights; who has them stands in
/// <see cref="RightsOfRoles"/> alone.
/// </summary>
public enum Right
{
    /// <summary>Delivers files and sees datasets and what became of their deliveries.</summary>
    DeliverData,

    /// <summary>Is let to the datasets whose Datengeber is the own organisation, wherever they lie.</summary>
    DeliverForOrganisation,

    /// <summary>Withdraws a delivery, stops its check or has it checked again.</summary>
    WithdrawDelivery,

    /// <summary>Takes over a delivery that was put aside, with a reason.</summary>
    ReleaseFromQuarantine,

    /// <summary>Says where addresses lie that the Straßenverzeichnis could not place.</summary>
    ClearAddresses,

    /// <summary>Defines datasets and how their files are read; sees those of the own place.</summary>
    DefineDataset,

    /// <summary>Sees the nightly imports.</summary>
    WatchNightlyRuns,

    /// <summary>Starts the nightly import by day.</summary>
    StartNightlyRun,

    /// <summary>Sees how figures are defined and from which deliveries they come.</summary>
    ReadDefinitions,

    /// <summary>Defines and retires indicators.</summary>
    DefineIndicator,

    /// <summary>Makes, compares, checks and publishes releases; four eyes stay four.</summary>
    PublishRelease,

    /// <summary>Has a release computed with minimum counts below the floor of the installation.</summary>
    LowerMinimumCount,

    /// <summary>Publishes, with a reason, a release with counts that earlier releases have given away already.</summary>
    PublishGivenAway,

    /// <summary>Takes a published release back from reading, with a reason.</summary>
    WithdrawRelease,

    /// <summary>Sees in the own place what is withheld from the public only.</summary>
    ReadAsAdministration,

    /// <summary>Sees all counts, whatever is withheld from others.</summary>
    ReadAllCounts,

    /// <summary>Imports areas and the Straßenverzeichnis.</summary>
    EditAreas,

    /// <summary>Changes names and ranks of levels that exist.</summary>
    ChangeLevels,

    /// <summary>Edits organisations, facilities, meeting places and networks.</summary>
    EditNetwork,

    /// <summary>Has reports of every area of a level printed.</summary>
    OrderReports,

    /// <summary>Is not bound to the own place in what the other rights allow.</summary>
    WorkEverywhere,

    /// <summary>Sees and cancels the jobs and series of everybody.</summary>
    OverseeJobs,

    /// <summary>Creates, locks and resets accounts.</summary>
    ManageAccounts,

    /// <summary>Fetches, keeps and hands on what services give each other: observations, streets, copies of areas.</summary>
    ExchangeData,

    /// <summary>Fills releases with values while they are drafts.</summary>
    ComputeRelease,

    /// <summary>Makes reports for every readership.</summary>
    RenderReport,
}
