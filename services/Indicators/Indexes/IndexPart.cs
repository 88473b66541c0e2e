using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Statistics.Index;

namespace Sozialplanung.Indicators.Indexes;

/// <summary>One number made of several indicators, and its classes. High is a burden.</summary>
public sealed record IndexPart
{
    [MinLength(1, ErrorMessage = "Ein Index braucht mindestens einen Indikator."), MaxLength(20)]
    public required IReadOnlyList<IndexIndicator> Indicators { get; init; }

    /// <summary>How one number is made of them.</summary>
    public IndexMethod Method { get; init; }

    /// <summary>Scale of each indicator before adding; the principal component always takes z-values of a sample.</summary>
    public StandardisationMethod Scale { get; init; } = StandardisationMethod.ZPopulation;

    /// <summary>Scale of the result.</summary>
    public StandardisationMethod ResultScale { get; init; } = StandardisationMethod.ZPopulation;

    /// <summary>
    /// So many indicators must have a number; the sum of those present is then scaled up to the whole weight. Null: all of them.
    /// </summary>
    [Range(1, 20)]
    public int? MinimumIndicators { get; init; }

    /// <summary>
    /// Dynamics alone: what counts is the difference to the period so many years before. Null: the indicators are changes themselves.
    /// </summary>
    [Range(1, 20)]
    public int? Years { get; init; }

    /// <summary>Rising limits between the classes; none: groups of about equal size, as many as there are names.</summary>
    [MaxLength(9)]
    public IReadOnlyList<ClassLimit> Limits { get; init; } = [];

    /// <summary>German names of the classes, from the least burdened up.</summary>
    [MinLength(2, ErrorMessage = "Ein Index braucht mindestens zwei Klassen."), MaxLength(10)]
    public required IReadOnlyList<string> ClassNames { get; init; }
}

/// <summary>A limit between two classes.</summary>
public sealed record ClassLimit
{
    public required double At { get; init; }

    /// <summary>Whether a score exactly on it belongs to the class below.</summary>
    public required bool BelongsBelow { get; init; }
}

/// <summary>One indicator of an index.</summary>
public sealed record IndexIndicator
{
    [Required, StringLength(64, MinimumLength = 1)]
    public required string Code { get; init; }

    [Range(0.001, 1000, ErrorMessage = "Ein Gewicht liegt zwischen 0,001 und 1.000.")]
    public double Weight { get; init; } = 1;

    /// <summary>Whether more is worse or better; null: as the indicator itself says.</summary>
    public Direction? Direction { get; init; }
}

/// <summary>How one number is made of several indicators.</summary>
public enum IndexMethod
{
    /// <summary>Standardise, add with weights, standardise again.</summary>
    [JsonStringEnumMemberName("weightedSum")]
    WeightedSum,

    /// <summary>The first principal component of the z-values, as in the GISD; weights follow from the data.</summary>
    [JsonStringEnumMemberName("principalComponent")]
    PrincipalComponent,
}
