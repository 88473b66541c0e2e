namespace Sozialplanung.Attack.Tests.Districts;

/// <summary>An indicator as it is defined in the service, and as everybody may read its definition.</summary>
internal sealed record AttackedIndicator(string Code, CountedForm Numerator, CountedForm? Denominator = null)
{
    public string Kind { get; init; } = Denominator is null ? "count" : "share";

    public decimal Factor { get; init; } = Denominator is null ? 1 : 100;

    public string Unit { get; init; } = Denominator is null ? "Anzahl" : "%";

    public int Decimals { get; init; } = Denominator is null ? 0 : 1;

    public string PeriodKind { get; init; } = "year";

    /// <summary>How a year is made of its quarters or months: last, mean or sum.</summary>
    public string Aggregate { get; init; } = "last";

    public double? MinimumBase { get; init; }

    public double MissingTolerance { get; init; }

    /// <summary>Of a change, what changes; against the year before.</summary>
    public string? ChangeOf { get; init; }

    public bool IsShare => Kind == "share" || ChangeOf == "share";

    public bool CanBeNegative => Numerator.Terms.Any(term => term.Factor < 0);

    public object AsDefined() =>
        new
        {
            name = Code,
            domain = "bevoelkerung",
            kind = ChangeOf is null ? Kind : "change",
            changeOf = ChangeOf,
            comparedWith = ChangeOf is null ? null : "-1",
            unit = Unit,
            factor = Factor,
            decimals = Decimals,
            numerator = Numerator.Expression,
            denominator = Denominator?.Expression ?? "1",
            periodKind = PeriodKind,
            aggregate = Aggregate,
            minimumBase = MinimumBase,
            missingTolerance = MissingTolerance,
            source = "Angriff",
        };
}
