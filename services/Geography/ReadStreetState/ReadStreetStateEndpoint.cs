using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.ReadStreetState;

internal static class ReadStreetStateEndpoint
{
    private const int ShownMunicipalities = 500;
    private const int ShownImports = 10;
    private const int ShownChanges = 50;

    public static void MapReadStreetState(this IEndpointRouteBuilder app) =>
        app.MapGet("/street-register/state", GetAsync)
            .WithName("ReadStreetState")
            .WithSummary("Stand des Straßenverzeichnisses: wie viele Einträge, wer es wann eingelesen und geändert hat")
            .ProducesProblem(403)
            .Require(Right.EditAreas);

    private static async Task<StreetState> GetAsync(
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return new StreetState
        {
            Entries = await session.Streets.CountAsync(cancellationToken),
            Streets = await session
                .Streets.Select(entry => new { entry.Municipality, entry.Street })
                .Distinct()
                .CountAsync(cancellationToken),
            Municipalities = await session
                .Streets.Select(entry => entry.Municipality)
                .Distinct()
                .OrderBy(municipality => municipality)
                .Take(ShownMunicipalities)
                .ToListAsync(cancellationToken),
            Imports = await session
                .StreetImports.OrderByDescending(import => import.Id)
                .Take(ShownImports)
                .Select(import => new StreetImport(
                    import.Version,
                    import.EntryCount,
                    import.StreetCount,
                    import.PublishedAt,
                    import.ImportedBy
                ))
                .ToListAsync(cancellationToken),
            Changes = await ChangesAsync(session, cancellationToken),
            ChangeCount = await session.StreetChanges.CountAsync(cancellationToken),
        };
    }

    private static Task<List<ListedStreetChange>> ChangesAsync(GeographyDb session, CancellationToken cancellationToken) =>
        session
            .StreetChanges.OrderByDescending(change => change.Id)
            .Take(ShownChanges)
            .Select(change => new ListedStreetChange
            {
                Id = change.Id,
                Kind = change.Kind,
                Municipality = change.Municipality,
                Street = change.Street,
                Side = change.Side,
                From = change.FromNumber,
                To = change.ToNumber,
                AreaBefore = change.AreaBefore,
                Area = change.Area,
                ValidTo = change.ValidTo,
                Reason = change.Reason,
                ChangedAt = change.ChangedAt,
                ChangedBy = change.ChangedBy,
            })
            .ToListAsync(cancellationToken);
}
