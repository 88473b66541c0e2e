namespace Sozialplanung.Facts;

/// <summary>What kind of time a value is about.</summary>
public enum PeriodKind
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A calendar quarter.</summary>
    Quarter,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A day (Stichtag).</summary>
    Date,
}
