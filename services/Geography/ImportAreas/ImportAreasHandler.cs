using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Maps;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>What an import brought.</summary>
public sealed record ImportedAreas(
    string Version,
    int Areas,
    IReadOnlyDictionary<string, int> Levels,
    IReadOnlyList<PlacedError> Warnings
)
{
    /// <summary>Whether it is the Gebietsstand that new deliveries and releases are about.</summary>
    public required bool IsCurrent { get; init; }

    /// <summary>So many features a rule of the profile left out.</summary>
    public int Skipped { get; init; }

    /// <summary>So many geometries were repaired.</summary>
    public int Repaired { get; init; }
}

internal abstract record ImportAreasOutcome
{
    public sealed record Imported(ImportedAreas Areas) : ImportAreasOutcome;

    public sealed record Refused(IReadOnlyList<PlacedError> Errors) : ImportAreasOutcome
    {
        public IReadOnlyList<PlacedError> Warnings { get; init; } = [];

        public IReadOnlyList<AreaDraft> Drafts { get; init; } = [];

        public SourceAreas Source { get; init; } = SourceAreas.None;

        public IReadOnlyList<CheckedPlacement> Placements { get; init; } = [];
    }

    /// <summary>A dry run that a real one would follow.</summary>
    public sealed record Passed(AreaVersionRow Version, IReadOnlyList<AreaDraft> Drafts, IReadOnlyList<PlacedError> Warnings)
        : ImportAreasOutcome
    {
        public required bool IsNewVersion { get; init; }

        /// <summary>So many areas of these levels the Gebietsstand has now.</summary>
        public required int Replaced { get; init; }

        public required SourceAreas Source { get; init; }

        public required IReadOnlyList<CheckedPlacement> Placements { get; init; }
    }

    public sealed record NotAllowed(string Text) : ImportAreasOutcome;
}

/// <summary>
/// Checks a file of areas against its profile and what is stored, and puts it in place: all of it or nothing, in one transaction.
/// </summary>
internal sealed partial class ImportAreasHandler(
    ServiceDatabase<GeographyDb> database,
    TimeProvider clock,
    ILogger<ImportAreasHandler> logger
)
{
    /// <summary>Where it is a check, everything is done but the last step, and nothing is kept.</summary>
    public async Task<ImportAreasOutcome> HandleAsync(
        Caller caller,
        AreaProfile profile,
        ReadOnlyMemory<byte> file,
        bool isCheck,
        CancellationToken cancellationToken
    )
    {
        var findings = new ImportFindings();
        AreaProfileCheck.Run(profile, findings);
        var read = findings.HasErrors ? SourceAreas.None : AreaFileReader.Read(file, profile, findings, cancellationToken);
        if (findings.HasErrors)
        {
            return Refused(findings, [], read);
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        await session.HoldVersionsAsync(cancellationToken);
        var publishedAt = clock.GetUtcNow();
        var stored = await session.Versions.FindAsync([profile.Version], cancellationToken);
        var head = stored ?? session.Add(await NewAsync(session, profile.Version, cancellationToken)).Entity;
        head.PublishedAt = publishedAt;
        var levels = await LevelCatalogue.MergeAsync(session, profile, findings, cancellationToken);
        var features = Corrections.Apply(profile.Corrections, read.Features, findings);
        var drafts = AreaFormer.WithFormed(
            profile,
            new AreaDraftReader(profile, levels, findings).Read(features),
            levels,
            findings
        );
        AreaTexts.Check(drafts, findings);
        var known = await session
            .AreasOf(profile.Version)
            .AsNoTracking()
            .ToDictionaryAsync(area => area.Code, StringComparer.Ordinal, cancellationToken);
        drafts = PrefixParents.Resolve(profile, drafts, known, levels, findings);
        var paths = AreaPaths.Of(drafts, known, levels, profile.Version, findings);
        if (findings.HasErrors)
        {
            return Refused(findings, drafts, read);
        }

        if (await ImportRights.RefusalAsync(session, profile, drafts, paths, known, cancellationToken) is { } refusal)
        {
            return new ImportAreasOutcome.NotAllowed(refusal);
        }

        var placements = await StoreAsync(session, drafts, paths, levels, profile, findings, cancellationToken);
        if (findings.HasErrors)
        {
            return Refused(findings, drafts, read) with { Placements = placements };
        }

        await AcceptanceStore.PutAsync(session, profile.Version, placements, publishedAt, cancellationToken);

        var touched = drafts.Select(draft => draft.Level).ToHashSet(StringComparer.Ordinal);
        return isCheck
            ? new ImportAreasOutcome.Passed(head, drafts, findings.Warnings)
            {
                IsNewVersion = stored is null,
                Replaced = known.Values.Count(area => touched.Contains(area.Level)),
                Source = read,
                Placements = placements,
            }
            : new ImportAreasOutcome.Imported(
                await PublishAsync(session, head, drafts, findings, cancellationToken) with
                {
                    Skipped = read.Skipped,
                    Repaired = read.Repairs.Count,
                }
            );
    }

    private static ImportAreasOutcome.Refused Refused(
        ImportFindings findings,
        IReadOnlyList<AreaDraft> drafts,
        SourceAreas read
    ) =>
        new(findings.Errors)
        {
            Warnings = findings.Warnings,
            Drafts = drafts,
            Source = read,
        };

    /// <summary>The first Gebietsstand is the current one; of later ones people decide, and no import does.</summary>
    private static async Task<AreaVersionRow> NewAsync(
        GeographyDb session,
        string version,
        CancellationToken cancellationToken
    ) => new() { Version = version, IsCurrent = !await session.Versions.AnyAsync(known => known.IsCurrent, cancellationToken) };

    private static async Task<IReadOnlyList<CheckedPlacement>> StoreAsync(
        GeographyDb session,
        IReadOnlyList<AreaDraft> drafts,
        IReadOnlyDictionary<string, string[]> paths,
        IReadOnlyDictionary<string, LevelProfile> levels,
        AreaProfile profile,
        ImportFindings findings,
        CancellationToken cancellationToken
    )
    {
        var staging = new AreaStaging(session);
        await staging.FillAsync(drafts, paths, levels, cancellationToken);
        var formed = profile.Form.Select(form => form.Level).OrderByDescending(level => levels[level].Rank).ToList();
        await staging.ReadGeometryAsync(formed, findings, cancellationToken);
        if (findings.HasErrors)
        {
            return [];
        }

        var placements = await PlacementChecks.RunAsync(session, profile, findings, cancellationToken);
        await AreaStore.CheckBoundariesAsync(session, profile.Version, findings, cancellationToken);
        if (!findings.HasErrors)
        {
            await AreaStore.ReplaceAsync(session, profile.Version, levels, findings, cancellationToken);
        }

        return placements;
    }

    private async Task<ImportedAreas> PublishAsync(
        GeographyDb session,
        AreaVersionRow head,
        IReadOnlyList<AreaDraft> drafts,
        ImportFindings findings,
        CancellationToken cancellationToken
    )
    {
        var levels = drafts
            .CountBy(draft => draft.Level)
            .ToDictionary(level => level.Key, level => level.Value, StringComparer.Ordinal);
        await MapStore.RefreshAsync(session, head.Version, levels.Keys, cancellationToken);
        if (head.IsCurrent)
        {
            await session.AnnounceAsync(head, cancellationToken);
        }

        session.AnnounceDivisions(head.PublishedAt);
        await session.CommitAsync(cancellationToken);
        LogImported(drafts.Count, head.Version, findings.Warnings.Count);
        return new ImportedAreas(head.Version, drafts.Count, levels, findings.Warnings) { IsCurrent = head.IsCurrent };
    }

    [LoggerMessage(LogLevel.Information, "Imported {AreaCount} areas of {Version} with {WarningCount} warnings")]
    private partial void LogImported(int areaCount, string version, int warningCount);
}
