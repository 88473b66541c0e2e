namespace Sozialplanung.Facts;

/// <summary>What kind of time a value is about, the longer before the shorter.</summary>
public enum PeriodKind
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>The first or second half of a calendar year.</summary>
    HalfYear,

    /// <summary>A calendar quarter.</summary>
    Quarter,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A day (Stichtag).</summary>
    Date,
}
