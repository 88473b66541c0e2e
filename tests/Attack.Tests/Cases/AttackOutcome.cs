using System.Globalization;
using Sozialplanung.Attack.Tests.Bounding;
using Sozialplanung.Attack.Tests.Collecting;
using Sozialplanung.Attack.Tests.Districts;
using Sozialplanung.Attack.Tests.Stating;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>How close one reader comes, by each channel alone and by all together.</summary>
internal sealed record AttackOutcome(
    string Reader,
    IReadOnlyList<(string Channel, int Readings, int Sensitive, double Tightest)> Channels,
    IReadOnlyList<string> Faults
)
{
    public const string Together = "alles zusammen";

    public static string Header =>
        $"\n{"Leserschaft", -26} {"Kanal", -20} {"gelesen", 8} {"heikel", 7} {"engster Bereich", 16}  zu eng";

    public static AttackOutcome Of(
        IReadOnlyList<ReleasedState> states,
        AttackingReader reader,
        IReadOnlyList<Reading> readings,
        bool comparesChannels
    )
    {
        var unknowns = new Unknowns();
        var reads = new ReadingStatements(states, unknowns);
        Statement[] told = [.. reads.Of(readings)];
        Statement[] known = [.. CommonKnowledge.Of(states, unknowns)];
        var sensitive = new SensitiveCounts(states, unknowns, reader).Find();
        if (reader.KnowsOwnPlace)
        {
            known = [.. known, .. CommonKnowledge.OfPlace(states, unknowns, reader.Place)];
        }

        told.Concat(known)
            .Where(one => !one.HoldsFor(unknowns))
            .ShouldBeEmpty("Was gelesen wurde, stimmt nicht mit den Zahlen überein.");
        var all = ConnectedPart.Of(unknowns, [.. told, .. known], sensitive);
        var channels = new List<(string, int, int, double)>();
        foreach (var channel in told.GroupBy(one => one.Channel).Where(_ => comparesChannels))
        {
            var alone = ConnectedPart.Of(unknowns, [.. channel, .. known], sensitive);
            channels.Add(
                (
                    channel.Key,
                    readings.Count(one => one.Channel == channel.Key),
                    sensitive.Count,
                    Tightest(alone.SelectMany(LinearBounds.Of).Select(one => (one.Lower, one.Upper)))
                )
            );
        }

        var bounds = all.SelectMany(LinearBounds.Of).ToDictionary(one => one.Count, one => (one.Lower, one.Upper));
        channels.Add((Together, readings.Count, sensitive.Count, Tightest(bounds.Values)));
        var leaks = all.SelectMany(part => new WholeNumbers(part).Leaks(bounds)).Select(leak => $"{reader.Name}: {leak}");
        return new AttackOutcome(reader.Name, channels, [.. leaks, .. PlacesOfWithheld(reader, readings)]);
    }

    public IEnumerable<string> Lines() =>
        Channels.Select(row =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Reader, -26} {row.Channel, -20} {row.Readings, 8} {row.Sensitive, 7} {row.Tightest, 16:0.##}  {(row.Channel == Together ? Faults.Count : ""), 6}"
            )
        );

    private static double Tightest(IEnumerable<(double Lower, double Upper)> bounds) =>
        bounds.Select(one => one.Upper - one.Lower).DefaultIfEmpty(double.PositiveInfinity).Min();

    // A rank or a comparison of a value that is withheld says where it lies.
    private static IEnumerable<string> PlacesOfWithheld(AttackingReader reader, IReadOnlyList<Reading> readings)
    {
        var shown = readings
            .Where(one => one.What == Told.Value)
            .Select(one => (one.Release, one.Indicator, one.Area, one.Period))
            .ToHashSet();
        return readings
            .Where(one => one.What == Told.Place && !shown.Contains((one.Release, one.Indicator, one.Area, one.Period)))
            .Select(one => $"{reader.Name}: Rang oder Vergleich von {one.Indicator} {one.Area} {one.Period} ohne Wert");
    }
}
