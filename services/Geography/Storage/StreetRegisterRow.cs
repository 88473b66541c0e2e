namespace Sozialplanung.Geography.Storage;

/// <summary>
/// An entry of the one Straßenverzeichnis, as it is now; its history lies in the validity of the entries. An import enters them by
/// SQL, all those of its municipalities at once; people change single ones.
/// </summary>
internal sealed class StreetRegisterRow
{
    public long Id { get; init; }

    public required string Municipality { get; init; }

    public required string Street { get; init; }

    public required string Side { get; init; }

    public string? FromNumber { get; init; }

    public string? ToNumber { get; init; }

    public required string Area { get; set; }

    public required string[] Path { get; set; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    public required string Version { get; init; }

    public int Row { get; init; }

    public string? StreetKey { get; init; }

    public string? Postcode { get; init; }
}
