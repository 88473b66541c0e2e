namespace Sozialplanung.ServiceDefaults.Tests;

/// <summary>Tests that change or measure what all share (the room on the disk, the memory of the process) run after the others.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
