using Microsoft.EntityFrameworkCore;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.PartnerNetwork.AskGeography;
using Sozialplanung.PartnerNetwork.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.PartnerNetwork.ImportPlaces;

/// <summary>Reads a list of places, gives each its area, and replaces what is stored of the list in one transaction.</summary>
internal sealed partial class ImportPlacesHandler(
    ServiceDatabase<NetworkDb> database,
    AreaLookup areas,
    PlacePlacement placement,
    TimeProvider clock,
    ILogger<ImportPlacesHandler> logger
)
{
    private const int ListedWarnings = 500;
    private const string OneAtATime = "select pg_advisory_xact_lock(7310050)";

    /// <summary>Where it is a check, everything is done but the storing.</summary>
    public async Task<ImportPlacesOutcome> HandleAsync(
        Caller caller,
        PlaceProfile profile,
        ReadOnlyMemory<byte> file,
        bool isCheck,
        CancellationToken cancellationToken
    )
    {
        var findings = new ImportFindings();
        var rows = new RowFindings(findings, profile.LeaveOut);
        var (table, drafts) = PlaceListReader.Read(file, profile, findings, rows, cancellationToken);
        var byCode = await AreasAsync(drafts, findings, cancellationToken);
        var placed = byCode.Count == 0 ? [] : await placement.PlaceAsync(drafts, profile, byCode, rows, cancellationToken);
        if (placed.Count == 0 && !findings.HasErrors)
        {
            findings.Refuse("Keine Zeile der Datei ist zu gebrauchen; damit würde die Liste leer.");
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!isCheck)
        {
            await session.ExecuteAsync(OneAtATime, null, cancellationToken);
        }

        var organisations = await TraegerNames.ReadAsync(session, cancellationToken);
        var stored = await session.Places.Where(row => row.Source == profile.Source).ToListAsync(cancellationToken);
        var comparison = PlaceComparison.Of(placed, stored, profile.Kind, organisations);
        if (OutsideOf(caller, comparison) is { } outside)
        {
            return new ImportPlacesOutcome.NotAllowed(outside);
        }

        await PlaceWarnings.WarnAsync(session, profile.Source, comparison, findings, cancellationToken);
        var check = CheckedPlaces.Of(profile.Source, table, rows, findings, comparison, organisations, byCode);
        if (findings.HasErrors)
        {
            return new ImportPlacesOutcome.Refused(check, findings.Errors);
        }

        return isCheck
            ? new ImportPlacesOutcome.Passed(check)
            : await StoreAsync(session, profile, comparison, organisations, byCode, findings, cancellationToken);
    }

    private async Task<IReadOnlyDictionary<string, PublishedArea>> AreasAsync(
        IReadOnlyList<PlaceDraft> drafts,
        ImportFindings findings,
        CancellationToken cancellationToken
    )
    {
        var all = drafts.Count == 0 ? [] : await areas.AllAsync(cancellationToken);
        if (drafts.Count > 0 && all.Count == 0)
        {
            findings.Refuse(
                "Es gibt noch keine Gebiete. Bitte lesen Sie zuerst die Gebiete ein, in denen die Einrichtungen liegen."
            );
        }

        return all.ToDictionary(area => area.Code, StringComparer.Ordinal);
    }

    private static string? OutsideOf(Caller caller, PlaceComparison comparison)
    {
        var place = caller.Place.Length == 0 ? "keines" : caller.Place;
        if (comparison.Places.FirstOrDefault(each => !EditRights.MayEdit(caller, each.Placed.Path)) is { } outside)
        {
            var draft = outside.Placed.Draft;
            return $"Zeile {draft.Line}: „{draft.Name}“ liegt in {outside.Placed.Area} und damit nicht in Ihrem Gebiet ({place}). Es wurde nichts geändert.";
        }

        return
            comparison
                .Places.Select(each => each.Before)
                .OfType<PlaceRow>()
                .Concat(comparison.Gone)
                .FirstOrDefault(row => !EditRights.MayEdit(caller, row.CoveredBy))
                is { } kept
            ? $"Zur Liste gehört bisher auch „{kept.Name}“ ({kept.Areas[0]}), und das liegt nicht in Ihrem Gebiet ({place}). Wählen Sie einen anderen Namen für Ihre Liste."
            : null;
    }

    private async Task<ImportPlacesOutcome> StoreAsync(
        NetworkDb session,
        PlaceProfile profile,
        PlaceComparison comparison,
        TraegerNames organisations,
        IReadOnlyDictionary<string, PublishedArea> areas,
        ImportFindings findings,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetUtcNow();
        organisations.Cover(comparison.Places.Select(place => (place.Organisation, areas[place.Placed.Area])), now);
        session.AddRange(organisations.New);
        session.RemoveRange(comparison.Gone);
        var codes = await CodesAsync(session, comparison, profile.Source, cancellationToken);
        foreach (var place in comparison.Places)
        {
            var row = place.Before;
            if (row is null || row.Kind != profile.Kind)
            {
                row = Renewed(session, profile, place, row, codes);
            }

            if (place.Before is null || place.Changes.Count > 0)
            {
                row.ChangedAt = now;
            }

            row.SourceKey = place.Placed.Draft.Key;
            row.SourceDate = profile.Version;
            PlaceFields.Put(row, place.Placed, place.Organisation);
        }

        await session.CommitAsync(cancellationToken);
        LogImported(comparison.Places.Count, profile.Source, findings.Warnings.Count);
        return new ImportPlacesOutcome.Imported(
            new ImportedPlaces
            {
                Source = profile.Source,
                Places = comparison.Places.Count,
                Added = comparison.New.Count(),
                Changed = comparison.Changed.Count(),
                Removed = comparison.Gone.Count,
                WarningCount = findings.Warnings.Count,
                Warnings = [.. findings.Warnings.Take(ListedWarnings)],
            }
        );
    }

    // Codes are made of the list and the key, so that a place that comes again is known by the same; another may have one already.
    private static async Task<HashSet<string>> CodesAsync(
        NetworkDb session,
        PlaceComparison comparison,
        string source,
        CancellationToken cancellationToken
    )
    {
        var wanted = comparison.New.Select(place => PlaceCode.Of(source, place.Placed.Draft.Key)).ToArray();
        return
        [
            .. await session
                .Places.Where(row => wanted.Contains(row.Code))
                .Select(row => row.Code)
                .ToListAsync(cancellationToken),
        ];
    }

    private static PlaceRow Renewed(
        NetworkDb session,
        PlaceProfile profile,
        MatchedPlace place,
        PlaceRow? before,
        HashSet<string> codes
    )
    {
        if (before is not null)
        {
            before.Kind = profile.Kind;
            return before;
        }

        var code = PlaceCode.Of(profile.Source, place.Placed.Draft.Key);
        for (var number = 2; !codes.Add(code); number++)
        {
            code = $"{PlaceCode.Of(profile.Source, place.Placed.Draft.Key)}-{number}";
        }

        return session
            .Add(
                new PlaceRow
                {
                    Code = code,
                    Kind = profile.Kind,
                    Source = profile.Source,
                }
            )
            .Entity;
    }

    [LoggerMessage(LogLevel.Information, "Imported {PlaceCount} places of {Source} with {WarningCount} warnings")]
    private partial void LogImported(int placeCount, string source, int warningCount);
}
