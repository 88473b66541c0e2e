namespace Sozialplanung.Statistics.Disclosure;

/// <summary>What a reader sees of a table cell before anything is withheld.</summary>
public enum CellRole
{
    /// <summary>Meant for publication; may be withheld.</summary>
    Offered,

    /// <summary>
    /// Not printed, but tied to printed cells by sums: a shadow total, a remainder between two overlapping divisions, an area
    /// below the finest shown level. Protects without cost; where it is sensitive itself, it must not follow from the printed
    /// cells.
    /// </summary>
    Shadow,

    /// <summary>Known from elsewhere (an earlier release, another office); withholding it would protect nothing.</summary>
    AlreadyPublic,
}
