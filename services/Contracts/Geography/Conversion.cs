namespace Sozialplanung.Contracts.Geography;

/// <summary>How numbers of one Gebietsstand become numbers of another. Geography's answer <c>GET /conversions/{from}/{to}</c>.</summary>
public sealed record Conversion
{
    public required string From { get; init; }

    public required string To { get; init; }

    /// <summary>What the shares are proportional to; null where there is no key, and so no shares.</summary>
    public string? Weight { get; init; }

    /// <summary>Of the areas that give something away or receive something; those of one old area make 1.</summary>
    public required IReadOnlyList<ConversionPart> Shares { get; init; }

    /// <summary>Areas that kept their code and not their boundary, and that no share names.</summary>
    public required IReadOnlyList<string> Redrawn { get; init; }

    /// <summary>Surface of the areas of <see cref="To"/> by their code; empty where it is not told.</summary>
    public IReadOnlyDictionary<string, double> SquareMetres { get; init; } = new Dictionary<string, double>();
}
