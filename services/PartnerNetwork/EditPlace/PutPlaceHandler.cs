using Sozialplanung.PartnerNetwork.AskGeography;
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
internal sealed class PutPlaceHandler(ServiceDatabase database, AreaLookup areas, TimeProvider clock)
{
    private const string Known = "select kind, covered_by from place where code = @code";

    private const string UnknownOrganisations =
        "select o from unnest(@codes) o where not exists (select from organisation where code = o) order by o";

    private const string Upsert = """
        insert into place as stored (code, kind, name, kind_name, organisation, partners, topics, areas, covered_by, address,
                                     lon, lat, contact_role, open_to, changed_at)
        values (@code, @kind, @Name, @KindName, @Organisation, @partners, @topics, @Areas, @CoveredBy, @Address,
                @Lon, @Lat, @ContactRole, @OpenTo, @now)
        on conflict (code) do update set
            name = excluded.name, kind_name = excluded.kind_name, organisation = excluded.organisation, partners = excluded.partners,
            topics = excluded.topics, areas = excluded.areas, covered_by = excluded.covered_by, address = excluded.address,
            lon = excluded.lon, lat = excluded.lat, contact_role = excluded.contact_role, open_to = excluded.open_to,
            changed_at = excluded.changed_at
        where (stored.name, stored.kind_name, stored.organisation, stored.partners, stored.topics, stored.areas, stored.covered_by, stored.address,
               stored.lon, stored.lat, stored.contact_role, stored.open_to)
           is distinct from (excluded.name, excluded.kind_name, excluded.organisation, excluded.partners, excluded.topics, excluded.areas,
               excluded.covered_by, excluded.address, excluded.lon, excluded.lat, excluded.contact_role, excluded.open_to)
        """;

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
        if (await RefusalAsync(session, kind, code, request, covered, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        await StoreAsync(session, kind, code, request, covered, cancellationToken);
        return new PutPlaceOutcome.Stored(new StoredPlace(code, covered.Areas));
    }

    private static async Task<PutPlaceOutcome?> RefusalAsync(
        DbSession session,
        string kind,
        string code,
        PlaceRequest request,
        CoveredAreas covered,
        CancellationToken cancellationToken
    )
    {
        var before = await session.SingleOrDefaultAsync<KnownPlace>(Known, new { code }, cancellationToken);
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

        var unknown = await session.QueryAsync<string>(
            UnknownOrganisations,
            new { codes = request.Partners.Append(request.Organisation).ToArray() },
            cancellationToken
        );
        return unknown.Count == 0
            ? null
            : new PutPlaceOutcome.Refused($"Diese Organisationen sind nicht eingetragen: {string.Join(", ", unknown)}.");
    }

    private async Task StoreAsync(
        DbSession session,
        string kind,
        string code,
        PlaceRequest request,
        CoveredAreas covered,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetUtcNow();
        await session.ExecuteAsync(
            Upsert,
            new
            {
                code,
                kind,
                request.Name,
                request.KindName,
                request.Organisation,
                partners = request.Partners.ToArray(),
                topics = request.Topics.ToArray(),
                covered.Areas,
                covered.CoveredBy,
                request.Address,
                request.Lon,
                request.Lat,
                request.ContactRole,
                request.OpenTo,
                now,
            },
            cancellationToken
        );
        await session.CommitAsync(cancellationToken);
    }

    private sealed record KnownPlace
    {
        public required string Kind { get; init; }

        public required string[] CoveredBy { get; init; }
    }
}
