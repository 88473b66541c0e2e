using Microsoft.EntityFrameworkCore;
using Sozialplanung.PartnerNetwork.AskGeography;
using Sozialplanung.PartnerNetwork.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.PartnerNetwork.EditPlace;

/// <summary>What was stored; the areas are those given, or the one found at the point.</summary>
public sealed record StoredPlace(string Code, IReadOnlyList<string> Areas);

internal abstract record PutPlaceOutcome
{
    public sealed record Stored(StoredPlace Place) : PutPlaceOutcome;

    public sealed record NotAllowed(string Text) : PutPlaceOutcome;

    public sealed record Refused(string Text) : PutPlaceOutcome;
}

/// <summary>Adds or changes a place, within the place of the person who does it.</summary>
internal sealed class PutPlaceHandler(ServiceDatabase<NetworkDb> database, AreaLookup areas, TimeProvider clock)
{
    public async Task<PutPlaceOutcome> HandleAsync(
        Caller caller,
        string kind,
        string code,
        PlaceRequest request,
        CancellationToken cancellationToken
    )
    {
        var point = await areas.AtAsync(request.Lon, request.Lat, cancellationToken);
        var given = await areas.ByCodeAsync(request.Areas, cancellationToken);
        if (request.Areas.Except(given.Select(area => area.Code), StringComparer.Ordinal).ToList() is { Count: > 0 } unknown)
        {
            return new PutPlaceOutcome.Refused($"Diese Gebiete gibt es nicht: {string.Join(", ", unknown)}.");
        }

        if (point is null && given.Count == 0)
        {
            return new PutPlaceOutcome.Refused(
                "Der Punkt liegt in keinem bekannten Gebiet. Bitte den Punkt prüfen oder Gebiete angeben."
            );
        }

        var covered = CoveredAreas.Of(
            request.Areas.Count > 0 ? request.Areas : [point!.Code],
            point is null ? given : given.Append(point)
        );
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var before = await session.Places.FindAsync([code], cancellationToken);
        if (await RefusalAsync(session, before, kind, code, request, covered, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        Put(request, covered, before ?? session.Add(new PlaceRow { Code = code, Kind = kind }).Entity);
        await CommitAsync(session, cancellationToken);
        return new PutPlaceOutcome.Stored(new StoredPlace(code, covered.Areas));
    }

    private static async Task<PutPlaceOutcome?> RefusalAsync(
        NetworkDb session,
        PlaceRow? before,
        string kind,
        string code,
        PlaceRequest request,
        CoveredAreas covered,
        CancellationToken cancellationToken
    )
    {
        if (
            !EditRights.MayEdit(session.Caller, covered.CoveredBy)
            || (before is not null && !EditRights.MayEdit(session.Caller, before.CoveredBy))
        )
        {
            return new PutPlaceOutcome.NotAllowed(EditRights.Refusal(session.Caller, code));
        }

        if (before is not null && before.Kind != kind)
        {
            var kindName = before.Kind == EditPlaceEndpoints.Facility ? "Einrichtung" : "Ort der Begegnung";
            return new PutPlaceOutcome.Refused($"„{code}“ ist schon als {kindName} eingetragen.");
        }

        var unknown = await session.UnknownOrganisationsAsync([.. request.Partners, request.Organisation], cancellationToken);
        return unknown.Count == 0
            ? null
            : new PutPlaceOutcome.Refused($"Diese Organisationen sind nicht eingetragen: {string.Join(", ", unknown)}.");
    }

    private static void Put(PlaceRequest request, CoveredAreas covered, PlaceRow row)
    {
        row.Name = request.Name;
        row.KindName = request.KindName;
        row.Organisation = request.Organisation;
        row.Partners = [.. request.Partners];
        row.Topics = [.. request.Topics];
        row.Areas = covered.Areas;
        row.CoveredBy = covered.CoveredBy;
        row.Address = request.Address;
        row.Lon = request.Lon;
        row.Lat = request.Lat;
        row.ContactRole = request.ContactRole;
        row.OpenTo = request.OpenTo;
        row.Capacity = request.Capacity;
        row.Opening = request.Opening;
        row.Website = request.Website;
    }

    private async Task CommitAsync(NetworkDb session, CancellationToken cancellationToken)
    {
        if (
            session.ChangeTracker.Entries<PlaceRow>().SingleOrDefault(place => place.State != EntityState.Unchanged) is
            { } changed
        )
        {
            changed.Entity.ChangedAt = clock.GetUtcNow();
            if (changed.Entity.Source is not null)
            {
                changed.Entity.ChangedByHandAt = changed.Entity.ChangedAt;
            }
        }

        await session.CommitAsync(cancellationToken);
    }
}
