namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>A finest area with the traits from which its people, and all its figures, follow.</summary>
internal sealed record Sozialraum
{
    public required int Index { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required MunicipalityPlan Municipality { get; init; }

    public required StadtteilPlan Stadtteil { get; init; }

    /// <summary>Code of the Stadtteil.</summary>
    public required string StadtteilCode { get; init; }

    public required Setting Setting { get; init; }

    /// <summary>Inhabitants at the end of 2019.</summary>
    public required int Population { get; init; }

    /// <summary>
    /// 0 = nobody is poor, 1 = the most burdened estate one can think of. All burdens of life follow it, loosely.
    /// </summary>
    public required double Burden { get; init; }

    /// <summary>Growth a year, as a fraction of the population.</summary>
    public required double Growth { get; init; }

    /// <summary>Where building goes on: young families move in, and streets are new.</summary>
    public bool IsNewHousing => Growth > 0.03;
}
