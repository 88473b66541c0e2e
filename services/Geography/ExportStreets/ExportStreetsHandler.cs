using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.CheckStreetRegister;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ExportStreets;

/// <summary>
/// Makes a Straßenraster of the register: complete and without overlaps, or not at all. It is kept, and so is what changed since the
/// one before.
/// </summary>
internal sealed class ExportStreetsHandler(ServiceDatabase<GeographyDb> database, TimeProvider clock)
{
    private const string OneAtATime = "select pg_advisory_xact_lock(7310047)";

    /// <summary>The export, or what stands in its way.</summary>
    public async Task<(StreetExportRow? Export, IReadOnlyList<PlacedError> Errors)> HandleAsync(
        Caller caller,
        StreetExport wish,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        await session.ExecuteAsync(OneAtATime, null, cancellationToken);
        var current = await session.Versions.FirstOrDefaultAsync(version => version.IsCurrent, cancellationToken);
        var check = await RegisterCheck.OfAsync(session, current?.Version, cancellationToken);
        var errors = Obstacles(check);
        var streets = await ExportedStreets.ReadAsync(session, cancellationToken);
        var isChecked = wish.Population.Trim().Length > 0;
        if (isChecked)
        {
            var inhabitants = PopulationFile.Read(wish.Population, errors);
            var named = await session
                .AreasOf(version: null)
                .Where(area => streets.Areas.Contains(area.Code))
                .OrderBy(area => area.Code)
                .Select(area => new { area.Code, area.Name })
                .ToListAsync(cancellationToken);
            errors.AddRange(
                PopulationFile.Faults(inhabitants, named.Select(area => (area.Code, area.Name)), wish.MinimumPopulation)
            );
        }

        if (errors.Count > 0)
        {
            return (null, errors);
        }

        var place = caller.May(Right.WorkEverywhere) ? "" : caller.Place;
        var before = await session
            .StreetExports.AsNoTracking()
            .Where(export => export.Place == place)
            .OrderByDescending(export => export.Id)
            .FirstOrDefaultAsync(cancellationToken);
        var lines = StreetGrid.Lines(streets);
        var (changes, added, removed) = StreetGrid.Changes(before is null ? [] : StreetGrid.LinesOf(before.Grid), lines);
        var export = session
            .Add(
                new StreetExportRow
                {
                    ExportedAt = clock.GetUtcNow(),
                    ExportedBy = caller.UserName,
                    Place = place,
                    DivisionVersion = current?.Version ?? "",
                    RowCount = lines.Count,
                    AddedCount = before is null ? null : added,
                    RemovedCount = before is null ? null : removed,
                    MinimumPopulation = isChecked ? wish.MinimumPopulation : null,
                    Grid = StreetGrid.File(lines),
                    Changes = changes,
                }
            )
            .Entity;
        await session.CommitAsync(cancellationToken);
        return (export, []);
    }

    // A gap is completed and said so; an area without a street does not make the grid wrong.
    private static List<PlacedError> Obstacles(CheckedRegister check)
    {
        var groups = check
            .Groups.Where(group =>
                group.Kind is RegisterFindingKind.UnknownArea or RegisterFindingKind.Overlap or RegisterFindingKind.Unusable
            )
            .ToList();
        var errors = groups.SelectMany(group => group.Findings).Select(finding => new PlacedError(finding.Text)).ToList();
        if (groups.Sum(group => group.Count) - errors.Count is var more and > 0)
        {
            errors.Add(new PlacedError($"… und {more} weitere; alle nennt „Prüfen“."));
        }

        if (check.Entries == 0)
        {
            errors.Add(new PlacedError("Das Straßenverzeichnis ist leer."));
        }

        return errors;
    }
}
