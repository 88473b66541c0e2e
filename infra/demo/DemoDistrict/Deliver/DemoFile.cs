namespace Sozialplanung.DemoDistrict.Deliver;

/// <summary>
/// What a file of the output is for: profile, areas, streets, dataset, delivery, indicator, network, truth or notes.
/// </summary>
internal sealed record DemoFile
{
    public required string Kind { get; init; }

    /// <summary>Path below the output folder, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>Import profile of an area or street file, path below the output folder.</summary>
    public string? Profile { get; init; }

    /// <summary>Level of an area file; code of a dataset or an indicator.</summary>
    public string? Code { get; init; }

    /// <summary>Period of a delivery.</summary>
    public string? Period { get; init; }

    public long Size { get; init; }

    public string Sha256 { get; init; } = "";
}
