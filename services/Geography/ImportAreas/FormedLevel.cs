namespace Sozialplanung.Geography.ImportAreas;

/// <summary>A level whose areas no file has: each is the union of the areas below it.</summary>
public sealed record FormedLevel
{
    /// <summary>The level to form; it must be defined or known.</summary>
    public required string Level { get; init; }

    /// <summary>The property in which each child names the area it is part of; before <see cref="PrefixLength"/>.</summary>
    public string? Property { get; init; }

    /// <summary>The property with the name of that area; null: as <see cref="Names"/> say.</summary>
    public string? Name { get; init; }

    /// <summary>Codes out of <see cref="Property"/> are filled with leading zeros to this length; 0 leaves them as they are.</summary>
    public int Pad { get; init; }

    /// <summary>
    /// So many leading characters of the children's codes are the code; null: all together form one area, <see cref="Code"/>.
    /// </summary>
    public int? PrefixLength { get; init; }

    /// <summary>The code of the one area where there is no <see cref="PrefixLength"/>.</summary>
    public string? Code { get; init; }

    /// <summary>Names by code; an area without a name here is named by its code.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    internal bool HasKey => Property is not null || PrefixLength is not null || !string.IsNullOrWhiteSpace(Code);
}
