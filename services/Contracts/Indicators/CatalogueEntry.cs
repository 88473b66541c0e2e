namespace Sozialplanung.Contracts.Indicators;

/// <summary>An indicator as a release holds it, without values.</summary>
public sealed record CatalogueEntry
{
    public required string Code { get; init; }

    public required int Version { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public required string Domain { get; init; }

    /// <summary><c>count</c>, <c>share</c>, <c>rate</c>, <c>mean</c>, <c>index</c> or <c>change</c>.</summary>
    public string Kind { get; init; } = "";

    public required string Unit { get; init; }

    public required int Decimals { get; init; }

    /// <summary><c>neutral</c>, <c>higherIsWorse</c> or <c>higherIsBetter</c>.</summary>
    public required string Direction { get; init; }

    /// <summary>What the quotient is multiplied by: 100 for percent.</summary>
    public required double Factor { get; init; }

    public required string NumeratorText { get; init; }

    /// <summary>Empty for an absolute number.</summary>
    public required string DenominatorText { get; init; }

    public required string Source { get; init; }

    public required string Definition { get; init; }

    public required string HowToRead { get; init; }

    public required string HowNotToRead { get; init; }

    /// <summary>Up to where the number holds; empty where nothing is said.</summary>
    public string Limits { get; init; } = "";

    /// <summary>What the number says, in Leichte Sprache; empty where nobody wrote it.</summary>
    public string PlainText { get; init; } = "";

    /// <summary>Fields of action, goals and whatever else it is to be found under.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Other words that people look for.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    public required IReadOnlyList<string> Periods { get; init; }

    /// <summary>By period, the occasion on which was counted („Bundestagswahl“); different ones are not one series.</summary>
    public IReadOnlyDictionary<string, string> Occasions { get; init; } = new Dictionary<string, string>();

    public required IReadOnlyList<string> Levels { get; init; }
}
