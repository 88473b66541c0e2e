namespace Sozialplanung.Indicators.TryCut;

/// <summary>That there are numbers of a measure and period on a level, and where they come from.</summary>
internal sealed record CountsOnLevel
{
    // For each level: the finer ones stand in where the blocks themselves have nothing.
    public const string Select = """
        select o.measure, o.dataset, o.period, o.nature, l.level, s.accepted_at
        from observation o
        join source s on s.dataset = o.dataset and s.period = o.period and s.delivery_id = o.delivery_id and s.division_version = any (@versions)
        join unnest(@codes::text[], @levels::text[]) l (code, level) on l.code = o.area
        where o.measure = any (@measures)
        group by o.measure, o.dataset, o.period, o.nature, l.level, s.accepted_at
        """;

    public required string Measure { get; init; }

    public required string Dataset { get; init; }

    public required string Period { get; init; }

    public required string Nature { get; init; }

    public required string Level { get; init; }

    public required DateTimeOffset AcceptedAt { get; init; }
}
