using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.ReadLineage;

/// <summary>Where a value comes from: counts, formula, deliveries, and what was decided about showing it.</summary>
internal sealed record ValueLineage(
    string Indicator,
    string Name,
    int DefinitionVersion,
    string NumeratorExpression,
    string DenominatorExpression,
    double Factor,
    string Area,
    string AreaName,
    string Period,
    Guid ReleaseId,
    string ReleaseName,
    string DivisionVersion,
    double? Value,
    ValueState State,
    string Sign,
    string SignMeaning,
    decimal? Numerator,
    decimal? Denominator,
    IReadOnlyList<LineageSource> Sources,
    IReadOnlyList<LineageConversion> Conversions,
    double? EstimatedShare,
    IReadOnlyList<LineageDecision>? Decisions
);

/// <summary>A delivery the value rests on, with the hash of its file.</summary>
internal sealed record LineageSource(
    string Measure,
    string Dataset,
    string Period,
    string Place,
    Guid DeliveryId,
    string Sha256,
    string FileName,
    DateTimeOffset AcceptedAt,
    string DivisionVersion
);

/// <summary>How numbers of a former Gebietsstand became the value.</summary>
internal sealed record LineageConversion(string From, string Weight, IReadOnlyList<LineagePart> Parts);

/// <summary>What part of the number of an old area is in the value, above 0 and at most 1.</summary>
internal sealed record LineagePart(string Old, string OldName, string New, string NewName, decimal Share);

/// <summary>
/// What was decided about a count behind the value, its <c>numerator</c> or <c>denominator</c>: 0 shown to all, 1 withheld from the public, 2 from the administration too. The
/// reason says in a sentence why it is withheld for its own sake, the remedy what would free it.
/// </summary>
internal sealed record LineageDecision(
    string Part,
    string Form,
    decimal Count,
    short WithheldFrom,
    string? PublicCause,
    string? StaffCause,
    string? Reason,
    string? Remedy
);
