namespace Sozialplanung.Ingestion.TryOutliers;

/// <summary>Which accepted values would have been asked about, had the search for outliers been set so.</summary>
public sealed record OutlierTrial
{
    public required int Judged { get; init; }

    public required int Noticed { get; init; }

    /// <summary>Values with too few earlier ones to say what is usual.</summary>
    public required int TooFew { get; init; }

    /// <summary>The latest periods, the newest first.</summary>
    public required IReadOnlyList<TriedPeriod> Periods { get; init; }

    /// <summary>The measures that are looked at.</summary>
    public required IReadOnlyList<TriedMeasure> Measures { get; init; }

    /// <summary>The fifty that stand out most.</summary>
    public required IReadOnlyList<NoticedValue> Largest { get; init; }
}

/// <summary>A period, the delivery whose values count for it, and how many of them would have been asked about.</summary>
public sealed record TriedPeriod(string Period, string FileName, DateTimeOffset ReceivedAt, int Judged, int Noticed);

/// <summary>How many values of a measure would have been asked about.</summary>
public sealed record TriedMeasure(string Code, string Name, int Judged, int Noticed);

/// <summary>A value that would have been asked about.</summary>
public sealed record NoticedValue
{
    public required string Period { get; init; }

    public required string AreaCode { get; init; }

    public required string AreaName { get; init; }

    /// <summary>Name of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>For example <c>alter=0-2;geschlecht=w</c>; empty: the total.</summary>
    public required string Breakdown { get; init; }

    public required double Value { get; init; }

    /// <summary>What would have been usual; null where a fixed limit is passed.</summary>
    public double? UsualFrom { get; init; }

    public double? UsualTo { get; init; }
}
