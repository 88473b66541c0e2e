using System.Text.Json.Serialization;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.ReadyIndicators;

namespace Sozialplanung.Indicators.ChooseReadyIndicators;

/// <summary>All ready indicators, and which of them can be switched on here.</summary>
public sealed record ReadyCatalogue
{
    public required IReadOnlyList<ShownReadyChapter> Chapters { get; init; }

    /// <summary>Measures that are missing for at least one of them, those first that most of them wait for.</summary>
    public required IReadOnlyList<MissingReadyMeasure> MissingMeasures { get; init; }
}

/// <summary>A chapter of the catalogue.</summary>
public sealed record ShownReadyChapter(string Code, string Name, string Lead, IReadOnlyList<ShownReadyIndicator> Indicators);

/// <summary>A ready indicator, over the measures used here.</summary>
public sealed record ShownReadyIndicator
{
    public required string Code { get; init; }

    public required ReadyState State { get; init; }

    /// <summary>Code of the indicator that was made of it; null where it is not switched on.</summary>
    public string? SwitchedOnAs { get; init; }

    /// <summary>What is missing for it.</summary>
    public required IReadOnlyList<MissingNeed> Missing { get; init; }

    public required IndicatorDefinition Definition { get; init; }
}

/// <summary>A measure that is missing here.</summary>
public sealed record MissingReadyMeasure
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Who delivers it in most places.</summary>
    public required string Provider { get; init; }

    /// <summary>How many ready indicators wait for it.</summary>
    public required int Waiting { get; init; }
}

/// <summary>Whether a ready indicator can be switched on.</summary>
public enum ReadyState
{
    /// <summary>It was switched on, or there is an indicator of its code.</summary>
    [JsonStringEnumMemberName("switchedOn")]
    SwitchedOn,

    [JsonStringEnumMemberName("ready")]
    Ready,

    /// <summary>A dataset announces what it needs; it has values as soon as that is delivered.</summary>
    [JsonStringEnumMemberName("announced")]
    Announced,

    [JsonStringEnumMemberName("missing")]
    Missing,
}
