namespace Sozialplanung.PartnerNetwork.AskRouting;

/// <summary>
/// A way of moving, by our word and that of the service, and a speed that nobody exceeds: what lies farther than it carries in the
/// time given need not be asked about.
/// </summary>
internal sealed record RoutingProfile(string Word, string ServiceWord, string Name, double TopKilometresPerHour)
{
    public static IReadOnlyList<RoutingProfile> All { get; } =
    [
        new("foot", "foot-walking", "zu Fuß", 7),
        new("bike", "cycling-regular", "mit dem Rad", 30),
        new("car", "driving-car", "mit dem Auto", 130),
    ];

    public static RoutingProfile? Of(string word) => All.FirstOrDefault(profile => profile.Word == word);

    public double FarthestMetres(double minutes) => minutes / 60 * TopKilometresPerHour * 1000;
}
