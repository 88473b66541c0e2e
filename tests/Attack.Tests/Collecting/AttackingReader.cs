using Sozialplanung.TestServers;

namespace Sozialplanung.Attack.Tests.Collecting;

/// <summary>Who attacks: with which client, from which place, and below which count somebody is protected from them.</summary>
internal sealed record AttackingReader(string Name, HttpClient Client, int MinimumCount)
{
    /// <summary>The same person at another service.</summary>
    public required Func<TestService, HttpClient> At { get; init; }

    /// <summary>The Gemeinde whose own counts the reader is shown by the administration's rules.</summary>
    public string Place { get; init; } = "";

    /// <summary>The minimum inside the own place.</summary>
    public int MinimumInside { get; init; }

    /// <summary>Knows every count inside the own place from elsewhere; those outside are attacked.</summary>
    public bool KnowsOwnPlace { get; init; }

    /// <summary>Also asks for the counts behind what is shown, cell by cell: lineage and analyses. Everybody may; it takes long.</summary>
    public bool AsksForCounts { get; init; }

    public static AttackingReader Of(string name, TestService gate, int minimumCount, Func<TestService, HttpClient> at) =>
        new(name, at(gate), minimumCount) { At = at };
}
