namespace Sozialplanung.Indicators.LoadObservations;

/// <summary>One line of the stream of observations: a value, or a state in its place.</summary>
internal sealed record ObservationLine
{
    public required string Measure { get; init; }

    public required string Area { get; init; }

    public required string Period { get; init; }

    public string Breakdown { get; init; } = "";

    public decimal? Value { get; init; }

    public string? State { get; init; }

    public string[]? Flags { get; init; }

    /// <summary>Left out: a count. <c>ReadyMade</c>, <c>Published</c>: a finished figure.</summary>
    public string Nature { get; init; } = "Count";
}
