using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Geography.HandOverCut;

/// <summary>What the Gebietsstand made from a Zuschnitt is to be called.</summary>
public sealed record CutToHandOver
{
    /// <summary>Key of the new Gebietsstand, as a rule the day from which it holds.</summary>
    [RegularExpression(
        "^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$",
        ErrorMessage = "Der Gebietsstand besteht aus Buchstaben, Ziffern, Punkt, - und _, höchstens 40 Zeichen, etwa 2027-01-01."
    )]
    public required string Version { get; init; }

    public required DateOnly ValidFrom { get; init; }

    [StringLength(300, MinimumLength = 1)]
    public required string Reason { get; init; }
}

/// <summary>What was made of a Zuschnitt.</summary>
public sealed record HandedOverCut
{
    /// <summary>The Gebietsstand it was made on.</summary>
    public required string From { get; init; }

    /// <summary>The new Gebietsstand; it does not hold yet.</summary>
    public required string Version { get; init; }

    /// <summary>The Umsteigeschlüssel between both; null where none is needed or it could not be saved.</summary>
    public required HandedOverKey? Key { get; init; }

    /// <summary>What is to be done now, as a German sentence.</summary>
    public required string NextStep { get; init; }

    /// <summary>What a person should know of the key, as German sentences.</summary>
    public required IReadOnlyList<string> Findings { get; init; }
}

/// <summary>The Umsteigeschlüssel from the old to the new Gebietsstand.</summary>
public sealed record HandedOverKey
{
    public required string From { get; init; }

    public required string To { get; init; }

    public required string Weight { get; init; }

    public required int ShareCount { get; init; }
}
