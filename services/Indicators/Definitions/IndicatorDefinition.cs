using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Sozialplanung.Facts;

namespace Sozialplanung.Indicators.Definitions;

/// <summary>The Indikatorenblatt: what is counted, out of what, and how the result is to be read.</summary>
public sealed record IndicatorDefinition
{
    /// <summary>May be left out; the address names it.</summary>
    public string? Code { get; init; }

    [Required, StringLength(200, MinimumLength = 1)]
    public required string Name { get; init; }

    [StringLength(60)]
    public string? ShortName { get; init; }

    /// <summary>Code of one of the domains of the installation.</summary>
    [Required, StringLength(40, MinimumLength = 1)]
    public required string Domain { get; init; }

    /// <summary>
    /// What the number is: <c>count, share, rate, mean, index, change</c>. Protection and comparison follow from it, never from the unit.
    /// </summary>
    public string? Kind { get; init; }

    [Required, StringLength(40, MinimumLength = 1)]
    public required string Unit { get; init; }

    [Range(0.000001, 1_000_000_000)]
    public double Factor { get; init; } = 1;

    [Range(0, 6)]
    public int Decimals { get; init; } = 1;

    /// <summary>Whether more is worse, better, or neither.</summary>
    public Direction Direction { get; init; }

    [Required, StringLength(2000, MinimumLength = 1)]
    public required string Numerator { get; init; }

    /// <summary>1: an absolute number.</summary>
    [StringLength(2000, MinimumLength = 1)]
    public string Denominator { get; init; } = "1";

    [StringLength(500)]
    public string? NumeratorText { get; init; }

    [StringLength(500)]
    public string? DenominatorText { get; init; }

    /// <summary>Below this denominator the value is too uncertain to be shown.</summary>
    [Range(0, 1_000_000_000)]
    public double? MinimumBase { get; init; }

    [RegularExpression(
        "^(year|halfYear|quarter|month|date)$",
        ErrorMessage = "Die Art des Zeitraums ist year, halfYear, quarter, month oder date."
    )]
    public string PeriodKind { get; init; } = "year";

    /// <summary>
    /// By period, the occasion on which was counted (2021: „Bundestagswahl“). Periods of one occasion are a series; those of
    /// different ones are compared over areas, never over time.
    /// </summary>
    public Dictionary<string, string> Occasions { get; init; } = [];

    /// <summary>How a year is made of half-years, quarters or months: last (a stock at its end), mean, or sum (a flow).</summary>
    public PeriodAggregate Aggregate { get; init; }

    /// <summary>The same for single measures.</summary>
    public Dictionary<string, PeriodAggregate> Aggregates { get; init; } = [];

    /// <summary>
    /// Share of an area's parts that may be missing; the value then rests on the others and is marked as estimated. Default:
    /// none.
    /// </summary>
    [Range(0, 0.5)]
    public double MissingTolerance { get; init; }

    [StringLength(2000)]
    public string Source { get; init; } = "";

    [StringLength(4000)]
    public string Definition { get; init; } = "";

    [StringLength(4000)]
    public string HowToRead { get; init; } = "";

    [StringLength(4000)]
    public string HowNotToRead { get; init; } = "";

    // What is empty is not kept: an older definition, sent again, must not become another version.

    /// <summary>Of a change: what the figure that changes is, in the words of <see cref="Kind"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ChangeOf
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>Of a change: <c>-1</c> to <c>-10</c> years earlier, or a period that all later ones are held against.</summary>
    [StringLength(20), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ComparedWith
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>Of a change: <c>difference</c> (also where nothing is said) or <c>percent</c> of the earlier figure.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ChangeAs
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>Up to where the number holds: breaks, small numbers, what is not counted.</summary>
    [StringLength(4000), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Limits
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>What the number says, in Leichte Sprache.</summary>
    [StringLength(500), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PlainText
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>Fields of action, goals (SDG) and whatever else it is to be found under.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Tags
    {
        get;
        init => field = value is { Count: > 0 } ? value : null;
    }

    /// <summary>Other words that people look for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Synonyms
    {
        get;
        init => field = value is { Count: > 0 } ? value : null;
    }

    /// <summary>Code of the ready indicator that it was made from.</summary>
    [StringLength(64), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ReadyIndicator
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>Place in the list; without one by code.</summary>
    public int? Position { get; init; }

    /// <summary>The kind of a definition that was accepted.</summary>
    internal IndicatorKind DeclaredKind =>
        IndicatorKinds.TryRead(Kind, out var kind) ? kind : throw new InvalidOperationException($"„{Name}“ has no kind.");

    /// <summary>What the figure is whose counts are protected: of a change that which changes.</summary>
    internal IndicatorKind CountedKind =>
        DeclaredKind == IndicatorKind.Change && IndicatorKinds.TryRead(ChangeOf, out var changing) ? changing : DeclaredKind;

    internal Facts.PeriodKind DeclaredPeriodKind => Enum.Parse<Facts.PeriodKind>(PeriodKind, ignoreCase: true);

    internal PeriodAggregate AggregateOf(string measure) => Aggregates.GetValueOrDefault(measure, Aggregate);
}
