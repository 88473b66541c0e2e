#pragma warning disable CA1711 // „flags“ is the word under which they are stored and sent

namespace Sozialplanung.Facts;

/// <summary>What is to be known beside a number; a sum carries the flags of all its parts.</summary>
[Flags]
public enum ValueFlags
{
    /// <summary>Nothing beside the number.</summary>
    None = 0,

    /// <summary>p – vorläufig.</summary>
    Provisional = 1,

    /// <summary>r – berichtigt.</summary>
    Revised = 2,

    /// <summary>s – geschätzt.</summary>
    Estimated = 4,

    /// <summary>( ) – Aussagewert eingeschränkt.</summary>
    LimitedReliability = 8,

    /// <summary>
    /// v – a total as its source published it, though its parts add up to something else: they were rounded or changed. Found, never
    /// delivered.
    /// </summary>
    AsPublished = 16,

    /// <summary>u – umgerechnet from another Gebietsstand by an Umsteigeschlüssel. Computed, never delivered.</summary>
    Converted = 32,
}
