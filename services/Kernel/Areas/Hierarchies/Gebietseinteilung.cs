using Sozialplanung.Facts;
using Sozialplanung.Statistics;

namespace Sozialplanung.Areas.Hierarchies;

/// <summary>One group of a Gebietseinteilung: a Programmgebiet, a Wahlkreis, a Schulbezirk.</summary>
public sealed record AreaGroup(string Code, string Name, IReadOnlyList<string> Members);

/// <summary>
/// A division of the finest areas beside the tree. Its groups may overlap and need not cover everything;
/// <see cref="IsPartition"/> tells whether they do what a tree does.
/// </summary>
public sealed class Gebietseinteilung
{
    private readonly Dictionary<string, AreaGroup> _groups;
    private readonly ILookup<string, string> _groupsOf;

    private Gebietseinteilung(
        Dictionary<string, AreaGroup> groups,
        IReadOnlyList<AreaFinding> findings,
        IReadOnlyList<string> uncovered
    )
    {
        _groups = groups;
        _groupsOf = groups
            .Values.SelectMany(group => group.Members, (group, member) => (group.Code, member))
            .ToLookup(pair => pair.member, pair => pair.Code, StringComparer.Ordinal);
        Findings = findings;
        Uncovered = uncovered;
    }

    /// <summary>The groups with the members that exist.</summary>
    public IReadOnlyCollection<AreaGroup> Groups => _groups.Values;

    /// <summary>Unknown members and repeated codes.</summary>
    public IReadOnlyList<AreaFinding> Findings { get; }

    /// <summary>Areas of the finest level that belong to no group.</summary>
    public IReadOnlyList<string> Uncovered { get; }

    /// <summary>Areas that belong to more than one group.</summary>
    public IEnumerable<string> Shared => _groupsOf.Where(groups => groups.Count() > 1).Select(groups => groups.Key);

    /// <summary>Every area of the finest level belongs to exactly one group: sums of groups give the whole.</summary>
    public bool IsPartition => Uncovered.Count == 0 && !Shared.Any();

    /// <summary>Checks the members against the finest level of the tree; an unknown member is left out and told of.</summary>
    public static Gebietseinteilung Build(AreaTree tree, IEnumerable<AreaGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(groups);
        var finest = tree
            .Areas.Where(area => area.Level == tree.FinestLevel)
            .Select(area => area.Code)
            .ToHashSet(StringComparer.Ordinal);
        List<AreaFinding> findings = [];
        Dictionary<string, AreaGroup> kept = new(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            findings.AddRange(
                group
                    .Members.Where(member => !finest.Contains(member))
                    .Select(member => new AreaFinding(
                        AreaFindingKind.UnknownMember,
                        group.Code,
                        $"„{group.Code}“ nennt „{member}“, das kein Gebiet der feinsten Ebene ist."
                    ))
            );
            if (
                !kept.TryAdd(
                    group.Code,
                    group with
                    {
                        Members = [.. group.Members.Where(finest.Contains).Distinct(StringComparer.Ordinal)],
                    }
                )
            )
            {
                findings.Add(new AreaFinding(AreaFindingKind.Duplicate, group.Code, $"„{group.Code}“ kommt mehrfach vor."));
            }
        }

        var covered = kept.Values.SelectMany(group => group.Members).ToHashSet(StringComparer.Ordinal);
        return new Gebietseinteilung(kept, findings, [.. finest.Except(covered).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Codes of the groups that hold the area.</summary>
    public IEnumerable<string> GroupsOf(string area) => _groupsOf[area];

    /// <summary>
    /// The sum of a count over the members of each group; missing where a member is missing (<see cref="PartSum"/>).
    /// </summary>
    public IReadOnlyDictionary<string, Value> Sum(IReadOnlyDictionary<string, Value> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return _groups.Values.ToDictionary(
            group => group.Code,
            group => PartSum.Of(group.Members.Select(member => counts.GetValueOrDefault(member, Value.Unknown))),
            StringComparer.Ordinal
        );
    }
}
