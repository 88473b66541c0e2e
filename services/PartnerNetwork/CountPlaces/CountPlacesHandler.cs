using Microsoft.EntityFrameworkCore;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.PartnerNetwork.AskGeography;
using Sozialplanung.PartnerNetwork.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.PartnerNetwork.CountPlaces;

/// <summary>Which places are counted; null: all.</summary>
internal sealed record CountedPlaces(string Level, string? Kind, string[] KindNames, string? Source, string? Area);

/// <summary>Counts places and their Plätze for each area of a level.</summary>
internal sealed class CountPlacesHandler(ServiceDatabase<NetworkDb> database, AreaLookup areas, TimeProvider clock)
{
    /// <summary>Null: there is no such level, or it is one of overlapping areas.</summary>
    public async Task<PlaceCounts?> HandleAsync(Caller caller, CountedPlaces asked, CancellationToken cancellationToken)
    {
        var level = (await areas.LevelsAsync(cancellationToken)).FirstOrDefault(each => each.Code == asked.Level);
        if (level is null || level.IsOverlapping)
        {
            return null;
        }

        var own = (await areas.AllAsync(cancellationToken, asked.Level))
            .Where(area => asked.Area is null || area.Path.Contains(asked.Area, StringComparer.Ordinal))
            .ToList();
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var places = await session
            .Places.AsNoTracking()
            .Where(place => asked.Kind == null || place.Kind == asked.Kind)
            .Where(place => asked.Area == null || place.CoveredBy.Contains(asked.Area))
            .Where(place => asked.Source == null || place.Source == asked.Source)
            .Where(place => asked.KindNames.Length == 0 || asked.KindNames.Contains(place.KindName))
            .OrderBy(place => place.Name)
            .ThenBy(place => place.Code)
            .ToListAsync(cancellationToken);
        var codes = own.Select(area => area.Code).ToHashSet(StringComparer.Ordinal);
        var located = places.Select(place => (Place: place, Area: place.CoveredBy.FirstOrDefault(codes.Contains))).ToList();
        return new PlaceCounts
        {
            Level = level.Code,
            LevelName = level.Name,
            ReferenceDate = DayOf(places, asked.Source),
            Places = located.Count(each => each.Area is not null),
            Rows = Rows(own, located),
            Uncounted =
            [
                .. located
                    .Where(each => each.Area is null)
                    .Select(each => new UncountedPlace(each.Place.Code, each.Place.Name, each.Place.KindName)),
            ],
        };
    }

    private DateOnly DayOf(IReadOnlyList<PlaceRow> places, string? source) =>
        source is not null && places.Max(place => place.SourceDate) is { } day
            ? day
            : DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    private static PlaceCount[] Rows(IReadOnlyList<PublishedArea> areas, IReadOnlyList<(PlaceRow Place, string? Area)> located)
    {
        var kinds = located.Select(each => each.Place.KindName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var byArea = located
            .Where(each => each.Area is not null)
            .ToLookup(each => (each.Area!, each.Place.KindName), each => each.Place.Capacity);
        return
        [
            .. kinds.SelectMany(kind =>
                areas.Select(area =>
                {
                    var capacities = byArea[(area.Code, kind)].ToList();
                    var known = capacities.Sum(capacity => capacity ?? 0);
                    return new PlaceCount
                    {
                        Area = area.Code,
                        AreaName = area.Name,
                        KindName = kind,
                        Facilities = capacities.Count,
                        Capacity = capacities.Contains(null) ? null : known,
                        KnownCapacity = known,
                        WithoutCapacity = capacities.Count(capacity => capacity is null),
                    };
                })
            ),
        ];
    }
}
