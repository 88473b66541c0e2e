using System.Globalization;
using Sozialplanung.Attack.Tests.Bounding;
using Sozialplanung.Attack.Tests.Collecting;
using Sozialplanung.Attack.Tests.Districts;
using Sozialplanung.Attack.Tests.Stating;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>How close one reader comes, by each channel alone and by all together.</summary>
internal sealed record AttackOutcome(
    string Reader,
    IReadOnlyList<AttackOutcome.Row> Channels,
    IReadOnlyList<Leak> Leaks,
    IReadOnlyList<string> OtherFaults
)
{
    public const string Together = "alles zusammen";

    /// <summary>Everything that is too close, as sentences.</summary>
    public IEnumerable<string> Faults => Leaks.Select(leak => $"{Reader}: {leak}").Concat(OtherFaults);

    public static AttackOutcome Of(
        IReadOnlyList<ReleasedState> states,
        AttackingReader reader,
        Collected collected,
        bool comparesChannels
    )
    {
        var readings = collected.Readings;
        var unknowns = new Unknowns();
        Statement[] told = [.. new ReadingStatements(states, unknowns).Of(readings)];
        Statement[] known = [.. CommonKnowledge.Of(states, unknowns)];
        var sensitive = new SensitiveCounts(states, unknowns, reader).Find();
        if (reader.KnowsOwnPlace)
        {
            known = [.. known, .. CommonKnowledge.OfPlace(states, unknowns, reader.Place)];
        }

        told.Concat(known)
            .Where(one => !one.HoldsFor(unknowns))
            .ShouldBeEmpty("Was gelesen wurde, stimmt nicht mit den Zahlen überein.");
        var channels = new List<Row>();
        foreach (var channel in told.GroupBy(one => one.Channel).Where(_ => comparesChannels))
        {
            var alone = ConnectedPart.Of(unknowns, [.. channel, .. known], sensitive);
            var read = readings.Count(one => one.Channel == channel.Key);
            channels.Add(new Row(channel.Key, read, sensitive.Count, Tightest(alone.SelectMany(LinearBounds.Of))));
        }

        channels.AddRange(collected.Texts.CountBy(text => text.Channel).Select(text => new Row(text.Key, text.Value, 0, null)));
        var all = ConnectedPart.Of(unknowns, [.. told, .. known], sensitive);
        var bounds = all.SelectMany(LinearBounds.Of).ToArray();
        channels.Add(new Row(Together, readings.Count, sensitive.Count, Tightest(bounds)));
        var linear = bounds.ToDictionary(one => one.Count, one => (one.Lower, one.Upper));
        return new AttackOutcome(
            reader.Name,
            channels,
            [.. all.SelectMany(part => new WholeNumbers(part).Leaks(linear))],
            [.. PlacesOfWithheld(reader, readings), .. WithheldInTexts.Find(states, unknowns, reader, collected)]
        );
    }

    private static double? Tightest(IEnumerable<(SensitiveCount Count, double Lower, double Upper)> bounds) =>
        bounds.Select(one => one.Upper - one.Lower).Cast<double?>().Min();

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

    /// <summary>How much was read, and the narrowest interval of a sensitive count; none where only numbers were searched for.</summary>
    internal sealed record Row(string Channel, int Readings, int Sensitive, double? Tightest)
    {
        public string Line(string reader, int faults) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{reader, -30} {Channel, -22} {Readings, 8} {Sensitive, 7} {Tightest, 16:0.##}  {faults, 6}"
            );
    }
}
