namespace Sozialplanung.Areas.Hierarchies;

/// <summary>Something wrong in a tree or a division of areas; the text is a German sentence that names the area.</summary>
public sealed record AreaFinding(AreaFindingKind Kind, string Code, string Text);

/// <summary>What can be wrong with an area or a group of areas.</summary>
public enum AreaFindingKind
{
    /// <summary>The code comes twice on the same day.</summary>
    Duplicate,

    /// <summary>The level is none of those given.</summary>
    UnknownLevel,

    /// <summary>The area above does not exist on this day ("Waise").</summary>
    Orphan,

    /// <summary>The area lies beneath itself.</summary>
    Cycle,

    /// <summary>The area above is of the same or a finer level.</summary>
    ParentNotAbove,

    /// <summary>An area above the finest level has nothing beneath it.</summary>
    Childless,

    /// <summary>A member of a division is no area of the finest level.</summary>
    UnknownMember,

    /// <summary>The first day of validity comes after the last.</summary>
    ValidityReversed,
}
