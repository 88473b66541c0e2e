using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Maps;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.MakeGrid;

internal abstract record MakeGridOutcome
{
    public sealed record Made(MadeGrid Grid) : MakeGridOutcome;

    public sealed record Unknown(string Text) : MakeGridOutcome;

    public sealed record NotYourPlace(string Text) : MakeGridOutcome;

    public sealed record Refused(string Text) : MakeGridOutcome;
}

/// <summary>
/// Lays a grid of squares over areas of a Gebietsstand, as a level beneath the finest (decision 0037): all of it or nothing. Where one
/// of this size lay before, its cells there are replaced.
/// </summary>
internal sealed partial class MakeGridHandler(
    ServiceDatabase<GeographyDb> database,
    TimeProvider clock,
    ILogger<MakeGridHandler> logger
)
{
    /// <summary>Where it is a check, everything is done but the last step, and nothing is kept.</summary>
    public async Task<MakeGridOutcome> HandleAsync(
        Caller caller,
        GridToMake request,
        bool isCheck,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        await session.HoldVersionsAsync(cancellationToken);
        var version = await session.Versions.FirstOrDefaultAsync(
            known => request.Version == null ? known.IsCurrent : known.Version == request.Version,
            cancellationToken
        );
        if (version is null)
        {
            return new MakeGridOutcome.Unknown(
                request.Version is { } named
                    ? $"Einen Gebietsstand „{named}“ gibt es nicht."
                    : "Es gibt noch keine Gebiete. Bitte lesen Sie zuerst die Grenzen Ihrer Kommune ein."
            );
        }

        if (await GridChecks.PlaceFaultAsync(session, version.Version, request.Area, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var (level, fault) = await GridLevel.PutAsync(session, request.CellMetres, cancellationToken);
        if (level is null)
        {
            return new MakeGridOutcome.Refused(fault!);
        }

        var plan = new GridPlan(
            version.Version,
            request.Area,
            level.Code,
            level.Rank,
            request.CellMetres,
            request.Keys == CellKeys.Inspire
        );
        if (await GridChecks.SizeFaultAsync(session, plan, cancellationToken) is { } tooLarge)
        {
            return new MakeGridOutcome.Refused(tooLarge);
        }

        var cells = await GridSql.FillAsync(session, plan, cancellationToken);
        if (cells == 0)
        {
            return new MakeGridOutcome.Refused(
                "In diesen Gebieten liegt kein Mittelpunkt einer Zelle. Bitte wählen Sie kleinere Zellen oder ein größeres Gebiet."
            );
        }

        var grid = new MadeGrid
        {
            Version = version.Version,
            IsCurrent = version.IsCurrent,
            Level = level.Code,
            LevelName = level.NamePlural,
            Cells = cells,
            First = await GridSql.FirstAsync(session, cancellationToken),
            Warnings = await GridChecks.WarningsAsync(session, plan, cancellationToken),
            Replaced = await GridSql.ReplaceAsync(session, plan, cancellationToken),
        };
        var all = await session.AreasOf(plan.Version).CountAsync(area => area.Level == level.Code, cancellationToken);
        if (all > GridChecks.MostCells)
        {
            return new MakeGridOutcome.Refused(GridChecks.TooMany(all, plan));
        }

        if (!isCheck)
        {
            await PublishAsync(session, version, level.Code, cancellationToken);
            LogMade(cells, level.Code, version.Version, caller.UserName);
        }

        return new MakeGridOutcome.Made(grid);
    }

    private async Task PublishAsync(
        GeographyDb session,
        AreaVersionRow version,
        string level,
        CancellationToken cancellationToken
    )
    {
        version.PublishedAt = clock.GetUtcNow();
        await MapStore.RefreshAsync(session, version.Version, [level], cancellationToken);
        if (version.IsCurrent)
        {
            await session.AnnounceAsync(version, cancellationToken);
        }

        await session.CommitAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Information, "Laid {CellCount} cells of {Level} over {Version}, by {Person}")]
    private partial void LogMade(int cellCount, string level, string version, string person);
}
