using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.PartnerNetwork.AskRouting;
using Sozialplanung.PartnerNetwork.ImportPlaces;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.PartnerNetwork.MeasureReach;

/// <summary>How well facilities can be reached from the areas of a level: which, how far is near, by whom.</summary>
public sealed record ReachQuestion
{
    internal const string Straight = "straight";
    internal const string OfCapacity = "capacity";
    internal const string OfFacilities = "facilities";
    internal const string Steps = "steps";
    private const double MostMetres = 100_000;
    private const double MostMinutes = 240;

    [FromQuery(Name = "level")]
    public string? Level { get; init; }

    /// <summary><c>facility</c> or <c>meetingPlace</c>; none: both.</summary>
    [FromQuery(Name = "kind")]
    public string? Kind { get; init; }

    /// <summary>What they are called, „Kita“; none: all.</summary>
    [FromQuery(Name = "kindName")]
    public string[] KindName { get; init; } = [];

    /// <summary>Name of the list they come from; none: all.</summary>
    [FromQuery(Name = "source")]
    public string? Source { get; init; }

    /// <summary>Only the areas in this one are answered; all are computed with.</summary>
    [FromQuery(Name = "area")]
    public string? Area { get; init; }

    /// <summary><c>straight</c> (default), or by the routing service <c>foot</c>, <c>bike</c>, <c>car</c>.</summary>
    [FromQuery(Name = "by")]
    public string? By { get; init; }

    /// <summary>How far is near, as the crow flies.</summary>
    [FromQuery(Name = "metres")]
    public double? Metres { get; init; }

    /// <summary>How long is near; as the crow flies with <see cref="Speed"/> and <see cref="Detour"/>.</summary>
    [FromQuery(Name = "minutes")]
    public double? Minutes { get; init; }

    /// <summary>Kilometres an hour, 4.5 where not given.</summary>
    [FromQuery(Name = "speed")]
    public double? Speed { get; init; }

    /// <summary>How much longer ways are than straight lines, 1.3 where not given.</summary>
    [FromQuery(Name = "detour")]
    public double? Detour { get; init; }

    /// <summary><c>steps</c>: what is farther counts less; none: the same up to the limit.</summary>
    [FromQuery(Name = "weights")]
    public string? Weights { get; init; }

    /// <summary><c>capacity</c> (default): Plätze; <c>facilities</c>: each facility counts one.</summary>
    [FromQuery(Name = "supply")]
    public string? Supply { get; init; }

    /// <summary>Code of the indicator that counts the people who need it.</summary>
    [FromQuery(Name = "demand")]
    public string? Demand { get; init; }

    /// <summary>Its period; none: the last.</summary>
    [FromQuery(Name = "period")]
    public string? Period { get; init; }

    /// <summary>What if a facility stood here: degrees east.</summary>
    [FromQuery(Name = "plannedLon")]
    public double? PlannedLon { get; init; }

    [FromQuery(Name = "plannedLat")]
    public double? PlannedLat { get; init; }

    [FromQuery(Name = "plannedCapacity")]
    public int? PlannedCapacity { get; init; }

    internal RoutingProfile? Profile => RoutingProfile.Of(By ?? Straight);

    internal bool IsByService => Profile is not null;

    internal bool CountsFacilities => Supply == OfFacilities;

    internal double SpeedOrDefault => Speed ?? 4.5;

    internal double DetourOrDefault => Detour ?? 1.3;

    internal bool HasPlanned => PlannedLon is not null;

    /// <summary>How far is near as the crow flies.</summary>
    internal double LimitMetres => Metres ?? ((Minutes ?? 0) / 60 * SpeedOrDefault * 1000 / DetourOrDefault);

    /// <summary>The limit in the unit of the ways: metres, or minutes by the service.</summary>
    internal double Limit => IsByService ? Minutes!.Value : LimitMetres;

    /// <summary>What is wrong with the question, or null.</summary>
    internal PlacedError? Fault() =>
        string.IsNullOrEmpty(Level) ? new("Es fehlt die Ebene (level).", Column: "level")
        : Kind is not null && !PlaceFields.IsKind(Kind) ? Unknown("kind", Kind, "facility und meetingPlace")
        : By is not (null or Straight) && !IsByService ? Unknown("by", By, "straight, foot, bike und car")
        : Weights is not (null or Steps) ? Unknown("weights", Weights, "steps")
        : Supply is not (null or OfCapacity or OfFacilities) ? Unknown("supply", Supply, "capacity und facilities")
        : FaultOfLimit() ?? FaultOfPlanned();

    private PlacedError? FaultOfLimit() =>
        IsByService && Minutes is null ? new("Der Routing-Dienst braucht Minuten (minutes).", Column: "minutes")
        : Metres is null == Minutes is null
            ? new("Wie weit „nah“ ist, sagen entweder Meter (metres) oder Minuten (minutes).", Column: "metres")
        : Outside("metres", Metres, 1, MostMetres)
            ?? Outside("minutes", Minutes, 1, MostMinutes)
            ?? Outside("speed", Speed, 1, 130)
            ?? Outside("detour", Detour, 1, 3)
            ?? (IsByService ? null : Outside("minutes", LimitMetres, 1, MostMetres, "ergeben Meter"));

    private PlacedError? FaultOfPlanned() =>
        PlannedLon is null != PlannedLat is null
            ? new("Eine geplante Einrichtung braucht Länge und Breite (plannedLon, plannedLat).", Column: "plannedLon")
            : Outside("plannedLon", PlannedLon, 5, 16)
                ?? Outside("plannedLat", PlannedLat, 47, 56)
                ?? Outside("plannedCapacity", PlannedCapacity, 0, 100_000);

    private static PlacedError Unknown(string name, string value, string known) =>
        new($"„{(value.Length > 40 ? value[..40] : value)}“ gibt es nicht ({name}); möglich sind {known}.", Column: name);

    private static PlacedError? Outside(string name, double? number, double from, double to, string what = "liegt") =>
        number is null || (number >= from && number <= to)
            ? null
            : new(
                string.Create(
                    CultureInfo.GetCultureInfo("de-DE"),
                    $"Die Angabe {name} {what} zwischen {from:#,0.##} und {to:#,0.##}."
                ),
                Column: name
            );
}
