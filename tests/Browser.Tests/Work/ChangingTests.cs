namespace Sozialplanung.Browser.Tests.Work;

/// <summary>Tests that change what the whole installation shows run after the others, one after another.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ChangingTests
{
    public const string Name = "changing";
}
