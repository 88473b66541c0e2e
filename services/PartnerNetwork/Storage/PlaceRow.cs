namespace Sozialplanung.PartnerNetwork.Storage;

/// <summary>A facility or an Ort der Begegnung.</summary>
internal sealed class PlaceRow
{
    public required string Code { get; init; }

    public required string Kind { get; init; }

    public string Name { get; set; } = "";

    public string KindName { get; set; } = "";

    public string Organisation { get; set; } = "";

    public string[] Partners { get; set; } = [];

    public string[] Topics { get; set; } = [];

    public string[] Areas { get; set; } = [];

    public string[] CoveredBy { get; set; } = [];

    public string Address { get; set; } = "";

    public double Lon { get; set; }

    public double Lat { get; set; }

    public string ContactRole { get; set; } = "";

    public string OpenTo { get; set; } = "";

    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>Changes with every change: a second clerk at the same moment is noticed.</summary>
    public uint Version { get; init; }
}
