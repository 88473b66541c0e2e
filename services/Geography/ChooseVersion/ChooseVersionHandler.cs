using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Maps;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.ChooseVersion;

internal enum ChooseVersionOutcome
{
    Chosen,
    Unknown,
    NotYourPlace,
}

/// <summary>
/// Makes a Gebietsstand the current one: deliveries are checked against it and releases computed on it from now on. What is
/// published stays on the areas and maps it was computed on.
/// </summary>
internal sealed partial class ChooseVersionHandler(
    ServiceDatabase<GeographyDb> database,
    TimeProvider clock,
    ILogger<ChooseVersionHandler> logger
)
{
    public async Task<ChooseVersionOutcome> HandleAsync(Caller caller, string version, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        await session.HoldVersionsAsync(cancellationToken);
        if (await session.Versions.FindAsync([version], cancellationToken) is not { } chosen)
        {
            return ChooseVersionOutcome.Unknown;
        }

        if (!await IsForAllAsync(session, version, cancellationToken))
        {
            return ChooseVersionOutcome.NotYourPlace;
        }

        if (chosen.IsCurrent)
        {
            return ChooseVersionOutcome.Chosen;
        }

        await session
            .Versions.Where(known => known.IsCurrent)
            .ExecuteUpdateAsync(known => known.SetProperty(former => former.IsCurrent, false), cancellationToken);
        (chosen.IsCurrent, chosen.PublishedAt) = (true, clock.GetUtcNow());
        await DrawMissingAsync(session, version, cancellationToken);
        await session.AnnounceAsync(chosen, cancellationToken);
        session.AnnounceDivisions(chosen.PublishedAt);
        await session.CommitAsync(cancellationToken);
        LogChosen(version, caller.UserName);
        return ChooseVersionOutcome.Chosen;
    }

    private static async Task<bool> IsForAllAsync(GeographyDb session, string version, CancellationToken cancellationToken) =>
        session.Caller.May(Right.WorkEverywhere)
        || (await session.AreasOf(version).RootsAsync(cancellationToken)).Contains(session.Caller.Place);

    /// <summary>A Gebietsstand that was imported before maps were drawn of every one has none yet.</summary>
    private static async Task DrawMissingAsync(GeographyDb session, string version, CancellationToken cancellationToken)
    {
        var drawn = session.LevelMaps.Where(map => map.Version == version).Select(map => map.Level);
        var missing = await session
            .AreasOf(version)
            .Select(area => area.Level)
            .Distinct()
            .Where(level => !drawn.Contains(level))
            .ToListAsync(cancellationToken);
        await MapStore.RefreshAsync(session, version, missing, cancellationToken);
    }

    [LoggerMessage(LogLevel.Information, "{Version} is the current Gebietsstand now, by {Person}")]
    private partial void LogChosen(string version, string person);
}
