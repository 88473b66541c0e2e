namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>Who read what by which channel in all cases together, and how close it came.</summary>
internal sealed class AttackTable
{
    private readonly List<AttackOutcome> _outcomes = [];

    public static string Header =>
        $"{"Leserschaft", -30} {"Kanal", -22} {"gelesen", 8} {"heikel", 7} {"engster Bereich", 16}  {"zu eng", 6}";

    public void Add(IEnumerable<AttackOutcome> outcomes) => _outcomes.AddRange(outcomes);

    /// <summary>The lines of some outcomes, or of all.</summary>
    public IEnumerable<string> Lines(IEnumerable<AttackOutcome>? outcomes = null) =>
        (outcomes ?? _outcomes)
            .GroupBy(outcome => outcome.Reader)
            .SelectMany(reader =>
                reader
                    .SelectMany(outcome => outcome.Channels)
                    .GroupBy(row => row.Channel)
                    .OrderBy(channel => channel.Key == AttackOutcome.Together)
                    .Select(channel =>
                        new AttackOutcome.Row(
                            channel.Key,
                            channel.Sum(row => row.Readings),
                            channel.Sum(row => row.Sensitive),
                            channel.Min(row => row.Tightest)
                        ).Line(
                            reader.Key,
                            channel.Key == AttackOutcome.Together ? reader.Sum(outcome => outcome.Faults.Count()) : 0
                        )
                    )
            )
            .Prepend(Header);
}
