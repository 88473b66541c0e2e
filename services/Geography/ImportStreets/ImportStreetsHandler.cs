using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Areas.Addresses;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Imports;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.Geography.ImportStreets;

/// <summary>
/// Reads a Straßenverzeichnis, checks it against the areas, and replaces that of its municipalities in one transaction.
/// </summary>
internal sealed partial class ImportStreetsHandler(
    ServiceDatabase<GeographyDb> database,
    TimeProvider clock,
    ILogger<ImportStreetsHandler> logger
)
{
    private const int ListedWarnings = 500;

    private const string OneAtATime = "select pg_advisory_xact_lock(7310046)";

    /// <summary>Where it is a check, everything is done but the storing.</summary>
    public async Task<ImportStreetsOutcome> HandleAsync(
        Caller caller,
        StreetProfile profile,
        Stream file,
        bool isCheck,
        CancellationToken cancellationToken
    )
    {
        var findings = new ImportFindings();
        if (PlainText.FaultOfName(profile.Version) is not null || string.IsNullOrWhiteSpace(profile.Version))
        {
            findings.Refuse("Der Stand des Verzeichnisses braucht einen Namen, zum Beispiel 2025-01-01.", column: "version");
        }

        var reader = new StreetDraftReader(profile, findings);
        var drafts = StreetFile.Read(file, profile, findings, reader.Read, cancellationToken);
        if (drafts.Count == 0 && !findings.HasErrors)
        {
            findings.Refuse("Die Datei enthält keine Straßen.");
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!isCheck)
        {
            await session.ExecuteAsync(OneAtATime, null, cancellationToken);
        }

        var areas = await NamedAreas.ReadAsync(session, profile.AreaLevel, cancellationToken);
        drafts = areas.Resolve(drafts, profile, findings);
        if (findings.HasErrors)
        {
            return new ImportStreetsOutcome.Refused(findings.Errors) { Drafts = drafts };
        }

        if (drafts.FirstOrDefault(draft => !MayWrite(caller, areas[draft.Entry.AreaCode])) is { } outside)
        {
            return new ImportStreetsOutcome.NotAllowed(
                $"Zeile {outside.Line}: „{outside.Entry.Street}“ gehört zu {outside.Entry.AreaCode} "
                    + $"und damit nicht zu Ihrem Gebiet ({caller.Place})."
            );
        }

        await WarnOfLostChangesAsync(session, drafts, findings, cancellationToken);
        Warn(drafts, findings);
        return isCheck
            ? new ImportStreetsOutcome.Passed(drafts, areas, findings.Warnings)
            {
                Replaced = await ReplacedAsync(session, drafts, cancellationToken),
            }
            : new ImportStreetsOutcome.Imported(await StoreAsync(session, drafts, profile.Version, findings, cancellationToken));
    }

    // An entry that was changed by hand since the last import is replaced like all others.
    private static async Task WarnOfLostChangesAsync(
        GeographyDb session,
        IReadOnlyList<StreetLine> drafts,
        ImportFindings findings,
        CancellationToken cancellationToken
    )
    {
        var municipalities = MunicipalitiesOf(drafts);
        var last = await session
            .StreetImports.Where(import => import.Municipalities.Any(municipality => municipalities.Contains(municipality)))
            .MaxAsync(import => (DateTimeOffset?)import.PublishedAt, cancellationToken);
        var lost = await session
            .StreetChanges.Where(change =>
                municipalities.Contains(change.Municipality) && (last == null || change.ChangedAt > last)
            )
            .OrderBy(change => change.Id)
            .Select(change => change.Street)
            .ToListAsync(cancellationToken);
        if (lost.Count > 0)
        {
            var streets = lost.Distinct(StringComparer.Ordinal).ToList();
            findings.Warn(
                $"Seit dem letzten Einlesen wurde {(lost.Count == 1 ? "ein Eintrag" : $"{lost.Count}-mal")} von Hand geändert ({string.Join(", ", streets.Take(5))}{(streets.Count > 5 ? " …" : "")}). "
                    + "Die Datei ersetzt auch diese Einträge; steht die Änderung nicht in ihr, ist sie danach nicht mehr da."
            );
        }
    }

    private static bool MayWrite(Caller caller, AreaRow area) => caller.May(Right.EditAreas, area.Path);

    private static Task<int> ReplacedAsync(
        GeographyDb session,
        IReadOnlyList<StreetLine> drafts,
        CancellationToken cancellationToken
    )
    {
        var municipalities = MunicipalitiesOf(drafts);
        return session.Streets.CountAsync(entry => municipalities.Contains(entry.Municipality), cancellationToken);
    }

    private static string[] MunicipalitiesOf(IReadOnlyList<StreetLine> drafts) =>
        [.. drafts.Select(draft => draft.Entry.Municipality).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // Both rows of an overlap stay in the register: such a number is assigned to nobody until a person has looked.
    private static void Warn(IReadOnlyList<StreetLine> drafts, ImportFindings findings)
    {
        foreach (var finding in StreetRegister.Build(drafts.Select(draft => draft.Entry)).Findings)
        {
            // The kernel counts entries; a person looks for lines.
            var text = EntryNumber().Replace(finding.Text, match => $"Zeile {LineOf(match)}");
            findings.Warn($"{finding.Street}: {text}", drafts[finding.Entry - 1].Line);
        }

        int LineOf(Match entry) => drafts[int.Parse(entry.Groups[1].ValueSpan, CultureInfo.InvariantCulture) - 1].Line;
    }

    [GeneratedRegex("Eintrag ([0-9]+)")]
    private static partial Regex EntryNumber();

    private async Task<ImportedStreets> StoreAsync(
        GeographyDb session,
        IReadOnlyList<StreetLine> drafts,
        string version,
        ImportFindings findings,
        CancellationToken cancellationToken
    )
    {
        await StreetStore.ReplaceAsync(session, drafts, version, cancellationToken);
        var import = Import(drafts, version, session.Caller.UserName);
        session.Add(import);
        session.Enqueue(
            new StreetRegisterPublished
            {
                Version = version,
                StreetCount = await session
                    .Streets.Select(entry => new { entry.Municipality, entry.Street })
                    .Distinct()
                    .CountAsync(cancellationToken),
                PublishedAt = import.PublishedAt,
            }
        );
        await session.CommitAsync(cancellationToken);
        LogImported(drafts.Count, version, findings.Warnings.Count);
        return new ImportedStreets(
            version,
            import.Municipalities,
            import.StreetCount,
            import.EntryCount,
            findings.Warnings.Count,
            [.. findings.Warnings.Take(ListedWarnings)]
        );
    }

    private StreetImportRow Import(IReadOnlyList<StreetLine> drafts, string version, string person) =>
        new()
        {
            Version = version,
            Municipalities = MunicipalitiesOf(drafts),
            EntryCount = drafts.Count,
            StreetCount = drafts.DistinctBy(draft => (draft.Entry.Municipality, draft.Entry.Street)).Count(),
            PublishedAt = clock.GetUtcNow(),
            ImportedBy = person,
        };

    [LoggerMessage(LogLevel.Information, "Imported {EntryCount} street entries of {Version} with {WarningCount} warnings")]
    private partial void LogImported(int entryCount, string version, int warningCount);
}
