namespace Sozialplanung.Tables;

/// <summary>Why what a cell holds cannot be taken as what it shows.</summary>
internal enum CellDoubt
{
    None,

    /// <summary>TRUE or FALSE, kept as 1 or 0.</summary>
    Truth,

    /// <summary>An error such as <c>#DIV/0!</c>.</summary>
    Fault,

    /// <summary>A formula whose result was not saved with it.</summary>
    Unsaved,

    /// <summary>A day by its format, but none by its number.</summary>
    NoDay,

    /// <summary>Shown as a time of day or a duration.</summary>
    Time,

    /// <summary>Shown in thousands or millions of what it holds.</summary>
    Scaled,

    /// <summary>Shows a text of its format in place of its number, beside it a text that changes it, or nothing.</summary>
    Text,

    /// <summary>An object or a list of its own.</summary>
    Nested,
}
