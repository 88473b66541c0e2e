namespace Sozialplanung.PartnerNetwork.Storage;

/// <summary>A Träger or partner in networks.</summary>
internal sealed class OrganisationRow
{
    public required string Code { get; init; }

    public string Name { get; set; } = "";

    public string Kind { get; set; } = "";

    public string KindName { get; set; } = "";

    public string[] Topics { get; set; } = [];

    public string[] Areas { get; set; } = [];

    public string[] CoveredBy { get; set; } = [];

    public string Address { get; set; } = "";

    public string ContactRole { get; set; } = "";

    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>Changes with every change: a second clerk at the same moment is noticed.</summary>
    public uint Version { get; init; }
}
