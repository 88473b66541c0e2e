using Sozialplanung.Attack.Tests.Stating;

namespace Sozialplanung.Attack.Tests.Bounding;

/// <summary>Unknown counts that statements tie to each other and to no others.</summary>
internal sealed record ConnectedPart(
    IReadOnlyList<UnknownCount> Unknowns,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<SensitiveCount> Sensitive
)
{
    /// <summary>More than any count of the cases.</summary>
    public const long Most = 1_000_000;

    /// <summary>Those parts that hold something sensitive.</summary>
    public static IReadOnlyList<ConnectedPart> Of(
        Unknowns unknowns,
        IReadOnlyList<Statement> statements,
        IReadOnlyCollection<SensitiveCount> sensitive
    )
    {
        var leader = Enumerable.Range(0, unknowns.Counts.Count).ToArray();
        foreach (var weights in statements.Select(one => one.Weights).Concat(sensitive.Select(one => one.Weights)))
        {
            var first = weights.Keys.Select(Leader).DefaultIfEmpty(-1).First();
            foreach (var other in weights.Keys)
            {
                leader[Leader(other)] = first;
            }
        }

        var members = Enumerable.Range(0, unknowns.Counts.Count).ToLookup(Leader);
        var told = statements.Where(one => one.Weights.Count > 0).ToLookup(one => Leader(one.Weights.Keys.First()));
        return
        [
            .. sensitive
                .GroupBy(one => Leader(one.Weights.Keys.First()))
                .Select(group => new ConnectedPart(
                    [
                        .. members[group.Key]
                            .Select(unknown => new UnknownCount(
                                unknown,
                                unknowns.Counts[unknown],
                                unknowns.IsSigned(unknown) ? -Most : 0
                            )),
                    ],
                    Distinct(told[group.Key]),
                    [.. group]
                )),
        ];

        int Leader(int of)
        {
            while (leader[of] != of)
            {
                of = leader[of] = leader[leader[of]];
            }

            return of;
        }
    }

    // The same is told by many channels.
    private static Statement[] Distinct(IEnumerable<Statement> statements) =>
        [
            .. statements.DistinctBy(one =>
                $"{one.Least} {one.Most} {string.Join(' ', one.Weights.OrderBy(weight => weight.Key).Select(weight => $"{weight.Key}*{weight.Value}"))}"
            ),
        ];
}
