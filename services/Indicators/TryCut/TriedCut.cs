namespace Sozialplanung.Indicators.TryCut;

/// <summary>What a Zuschnitt would bring. All of it is estimated from perturbed counts of the blocks.</summary>
public sealed record TriedCut
{
    /// <summary>The period asked for, otherwise that of the inhabitants or of the first indicator; null where nothing was counted.</summary>
    public required string? Period { get; init; }

    public required TriedInhabitants? Inhabitants { get; init; }

    public required IReadOnlyList<TriedIndicator> Indicators { get; init; }

    /// <summary>What a person should know of the estimate, as German sentences.</summary>
    public required IReadOnlyList<string> Findings { get; init; }
}

/// <summary>Estimated inhabitants of the areas.</summary>
public sealed record TriedInhabitants
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Unit { get; init; }

    public required IReadOnlyList<InhabitedArea> Areas { get; init; }
}

/// <summary>Estimated inhabitants of one area.</summary>
/// <param name="Code">Code of the area.</param>
/// <param name="Value">Rounded to ten; null where the number of a block is missing.</param>
public sealed record InhabitedArea(string Code, long? Value);

/// <summary>What of an indicator would be withheld.</summary>
public sealed record TriedIndicator
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Period { get; init; }

    /// <summary>Areas that have a number.</summary>
    public required int AreaCount { get; init; }

    public required int WithheldPublic { get; init; }

    public required int WithheldStaff { get; init; }

    /// <summary>Of the areas that have a number, 0 to 1.</summary>
    public required double SharePublic { get; init; }

    public required double ShareStaff { get; init; }

    public required IReadOnlyList<TriedArea> Areas { get; init; }
}

/// <summary>Whether the number of an area would be withheld.</summary>
public sealed record TriedArea(string Code, bool WithheldPublic, bool WithheldStaff);
