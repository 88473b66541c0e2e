namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>What a delivery makes of the values that were accepted for its periods before.</summary>
public sealed record ReplacementReport
{
    /// <summary>Which deliveries are replaced, in a sentence.</summary>
    public required string Text { get; init; }

    /// <summary>The delivery that counted for each period when this one was checked.</summary>
    public required IReadOnlyList<ReplacedPeriod> Periods { get; init; }

    public required int Same { get; init; }

    public required int Changed { get; init; }

    public required int Gone { get; init; }

    public required int Added { get; init; }

    /// <summary>Measures with differences, most of them first; at most fifty.</summary>
    public required IReadOnlyList<DifferenceCount> Measures { get; init; }

    /// <summary>Areas with differences, most of them first; at most fifty.</summary>
    public required IReadOnlyList<DifferenceCount> Areas { get; init; }

    /// <summary>The hundred largest differences, the largest first.</summary>
    public required IReadOnlyList<ValueDifference> Largest { get; init; }

    /// <summary>Whether a value that counts would count no longer as it is: then a person says yes before.</summary>
    public bool ChangesValues => Changed + Gone > 0;
}

/// <summary>A period and the delivery whose values counted for it.</summary>
public sealed record ReplacedPeriod(
    string Period,
    Guid DeliveryId,
    string FileName,
    DateTimeOffset ReceivedAt,
    string ReceivedBy
);

/// <summary>How many values of a measure or an area are different.</summary>
public sealed record DifferenceCount(string Code, string Name, int Changed, int Gone, int Added);

/// <summary>A value before and after; null where there is none.</summary>
public sealed record ValueDifference
{
    public required string Period { get; init; }

    public required string AreaCode { get; init; }

    public required string AreaName { get; init; }

    /// <summary>Name of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>For example <c>alter=0-2;geschlecht=w</c>; empty: the total.</summary>
    public required string Breakdown { get; init; }

    public DifferingValue? Before { get; init; }

    public DifferingValue? Now { get; init; }
}

/// <summary>A number, or the sign that stands in its place.</summary>
public sealed record DifferingValue(double? Number, string Sign);
