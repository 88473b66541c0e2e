namespace Sozialplanung.ServiceDefaults.Waiting;

/// <summary>Something that waits: for the caller, or, where <see cref="ForOthers"/>, for somebody else.</summary>
public sealed record WaitingItem
{
    /// <summary>What is to be done, one of <see cref="WaitingKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is about, as people call it.</summary>
    public required string Name { get; init; }

    /// <summary>What has happened and what is to be done, as a German sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>The page on which it is done, a path of the web pages.</summary>
    public required string Page { get; init; }

    /// <summary>So many things of the same kind stand behind it.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Since when it waits; null: that is not known, or it runs.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>The day by which it was to be there.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Whether somebody else has to act, or nobody: it is only told.</summary>
    public bool ForOthers { get; init; }
}
