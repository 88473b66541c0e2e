namespace Sozialplanung.PartnerNetwork.Storage;

/// <summary>A facility or an Ort der Begegnung.</summary>
internal sealed class PlaceRow
{
    public required string Code { get; init; }

    public required string Kind { get; set; }

    public string Name { get; set; } = "";

    public string KindName { get; set; } = "";

    /// <summary>Null: the list that it comes from names none.</summary>
    public string? Organisation { get; set; }

    public string[] Partners { get; set; } = [];

    public string[] Topics { get; set; } = [];

    public string[] Areas { get; set; } = [];

    public string[] CoveredBy { get; set; } = [];

    public string Address { get; set; } = "";

    /// <summary>Null with <see cref="Lat"/>: only its address is known, and by it its area.</summary>
    public double? Lon { get; set; }

    public double? Lat { get; set; }

    public string ContactRole { get; set; } = "";

    public string OpenTo { get; set; } = "";

    /// <summary>Plätze; null: not known.</summary>
    public int? Capacity { get; set; }

    public string Opening { get; set; } = "";

    public string Website { get; set; } = "";

    /// <summary>Name of the list that it was read from; null: entered by hand.</summary>
    public string? Source { get; set; }

    /// <summary>What it is called in the list, the same in each delivery of it.</summary>
    public string? SourceKey { get; set; }

    /// <summary>The day of which the list tells.</summary>
    public DateOnly? SourceDate { get; set; }

    /// <summary>When somebody changed by hand what came from a list, since it was last read.</summary>
    public DateTimeOffset? ChangedByHandAt { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>Changes with every change: a second clerk at the same moment is noticed.</summary>
    public uint Version { get; init; }
}
