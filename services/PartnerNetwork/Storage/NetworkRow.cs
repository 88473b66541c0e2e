namespace Sozialplanung.PartnerNetwork.Storage;

/// <summary>Organisations that work together on topics for some areas.</summary>
internal sealed class NetworkRow
{
    public required string Code { get; init; }

    public string Name { get; set; } = "";

    public string Level { get; set; } = "";

    public string[] Areas { get; set; } = [];

    public string[] CoveredBy { get; set; } = [];

    public string[] Topics { get; set; } = [];

    public string[] Members { get; set; } = [];

    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>Changes with every change: a second clerk at the same moment is noticed.</summary>
    public uint Version { get; init; }
}
