using System.Globalization;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.TryIndicator;

/// <summary>
/// What a definition would bring. Its numbers are estimated from perturbed counts, unless the provider has published them.
/// </summary>
public sealed record TriedDefinition
{
    /// <summary>What is wrong with it, as the definition itself would be refused; then there are no numbers.</summary>
    public IReadOnlyList<DraftFault> Faults { get; init; } = [];

    /// <summary>Whether the values are estimates; false: as the provider has published them.</summary>
    public bool IsEstimated { get; init; } = true;

    public string? Period { get; init; }

    /// <summary>Periods there are counts for, the latest last.</summary>
    public IReadOnlyList<string> Periods { get; init; } = [];

    public string? Level { get; init; }

    /// <summary>Levels that have values, the coarsest first.</summary>
    public IReadOnlyList<DraftLevel> Levels { get; init; } = [];

    public IReadOnlyList<DraftArea> Areas { get; init; } = [];

    /// <summary>Areas of the level that have a number.</summary>
    public int AreaCount { get; init; }

    public int WithheldPublic { get; init; }

    public int WithheldStaff { get; init; }

    /// <summary>Why areas would be withheld, the most frequent first.</summary>
    public IReadOnlyList<DraftReason> Reasons { get; init; } = [];

    /// <summary>What a person should know of it, as German sentences.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];
}

/// <summary>What is wrong with a draft.</summary>
/// <param name="Text">A German sentence.</param>
/// <param name="Part">Numerator, denominator, kind or occasions, in German as the sentence names it; null: the whole.</param>
/// <param name="Position">The character in numerator or denominator, from 1.</param>
public sealed record DraftFault(string Text, string? Part, int? Position)
{
    private const string At = ", Zeichen ";

    internal static DraftFault Of(PlacedError error)
    {
        var at = error.Column?.IndexOf(At, StringComparison.Ordinal) ?? -1;
        return at < 0
            ? new DraftFault(error.Text, error.Column, null)
            : new DraftFault(
                error.Text,
                error.Column![..at],
                int.TryParse(
                    error.Column.AsSpan(at + At.Length),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var position
                )
                    ? position
                    : null
            );
    }
}

/// <summary>A level of areas.</summary>
/// <param name="Code">Code of the level.</param>
/// <param name="NamePlural">What its areas are called.</param>
/// <param name="AreaCount">How many of them have a value.</param>
public sealed record DraftLevel(string Code, string NamePlural, int AreaCount);

/// <summary>The value of an area.</summary>
public sealed record DraftArea
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Null: there is none, and <see cref="Why"/> says why.</summary>
    public required double? Value { get; init; }

    /// <summary>Why there is no value, or nobody would be shown it, in German.</summary>
    public required string? Why { get; init; }

    /// <summary>What the value is made of; null where there is none.</summary>
    public required decimal? Numerator { get; init; }

    /// <summary>The same; null too where the value is a number without a base.</summary>
    public required decimal? Denominator { get; init; }

    public required bool WithheldPublic { get; init; }

    public required bool WithheldStaff { get; init; }
}

/// <summary>How many areas would be withheld for a reason.</summary>
public sealed record DraftReason(string Text, int Public, int Staff);
