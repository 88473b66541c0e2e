using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.PartnerNetwork.AskRouting;
using Sozialplanung.PartnerNetwork.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.Statistics;

namespace Sozialplanung.PartnerNetwork.MeasureReach;

/// <summary>A facility that can be gone to.</summary>
internal sealed record ReachableFacility(string Name, WayPoint Point, Value Capacity);

/// <summary>The facilities asked about: those with a point, the names of those without, and the day they are of.</summary>
internal sealed record FacilitiesAsked(
    IReadOnlyList<ReachableFacility> Facilities,
    IReadOnlyList<string> WithoutPoint,
    DateOnly? ListDay
);

/// <summary>Reads the facilities that a question is about, with the one that is only planned.</summary>
internal sealed class ReachPlaces(ServiceDatabase<NetworkDb> database)
{
    public async Task<FacilitiesAsked> ReadAsync(Caller caller, ReachQuestion question, CancellationToken cancellationToken)
    {
        var kindNames = question.KindName;
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var places = await session
            .Places.AsNoTracking()
            .Where(place => question.Kind == null || place.Kind == question.Kind)
            .Where(place => question.Source == null || place.Source == question.Source)
            .Where(place => kindNames.Length == 0 || kindNames.Contains(place.KindName))
            .OrderBy(place => place.Name)
            .ThenBy(place => place.Code)
            .Select(place => new
            {
                place.Name,
                place.Lon,
                place.Lat,
                place.Capacity,
                place.SourceDate,
            })
            .ToListAsync(cancellationToken);
        var facilities = places
            .Where(place => place.Lon is not null)
            .Select(place => Facility(place.Name, place.Lon!.Value, place.Lat!.Value, place.Capacity))
            .ToList();
        if (question is { PlannedLon: { } lon, PlannedLat: { } lat })
        {
            facilities.Add(Facility("Geplante Einrichtung", lon, lat, question.PlannedCapacity));
        }

        return new FacilitiesAsked(
            facilities,
            [.. places.Where(place => place.Lon is null).Select(place => place.Name)],
            question.Source is null ? null : places.Max(place => place.SourceDate)
        );
    }

    public static WayPoint PointOf(double lon, double lat)
    {
        var (x, y) = CoordinateTransform.Transform(lon, lat, CoordinateSystem.Wgs84, CoordinateSystem.Utm32);
        return new WayPoint(lon, lat, x, y);
    }

    private static ReachableFacility Facility(string name, double lon, double lat, int? capacity) =>
        new(name, PointOf(lon, lat), capacity is { } places ? Value.Of(places) : Value.Unknown);
}
