using Microsoft.EntityFrameworkCore;
using Sozialplanung.Areas.Divisions;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.SetValidity;

/// <summary>
/// Says from when to when a Gebietsstand holds: deliveries about these days are read against it. Which one is current stays a decision of
/// its own.
/// </summary>
internal sealed partial class SetValidityHandler(
    ServiceDatabase<GeographyDb> database,
    TimeProvider clock,
    ILogger<SetValidityHandler> logger
)
{
    public async Task<SetValidityOutcome> HandleAsync(
        Caller caller,
        string version,
        ValidityToSet validity,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        await session.HoldVersionsAsync(cancellationToken);
        var rows = await session.Versions.ToListAsync(cancellationToken);
        if (rows.Find(row => row.Version == version) is not { } said)
        {
            return new SetValidityOutcome.Unknown();
        }

        if (
            !caller.May(Right.WorkEverywhere)
            && !(await session.AreasOf(version).RootsAsync(cancellationToken)).Contains(caller.Place)
        )
        {
            return new SetValidityOutcome.NotYourPlace();
        }

        if (validity.ValidTo < validity.ValidFrom)
        {
            return new SetValidityOutcome.Reversed();
        }

        (said.ValidFrom, said.ValidTo) = (validity.ValidFrom, validity.ValidTo);
        var calendar = new DivisionCalendar(rows.Select(row => new DivisionValidity(row.Version, row.ValidFrom, row.ValidTo)));
        if (calendar.OverlapOf(version) is { } other)
        {
            return new SetValidityOutcome.Overlaps(
                other,
                rows.Find(row => row.Version == other)!.ValidFrom,
                calendar.LastDayOf(other)
            );
        }

        session.AnnounceDivisions(clock.GetUtcNow());
        await session.CommitAsync(cancellationToken);
        LogSet(version, validity.ValidFrom, validity.ValidTo, caller.UserName);
        return new SetValidityOutcome.Set();
    }

    [LoggerMessage(LogLevel.Information, "{Version} holds from {From} to {To}, says {Person}")]
    private partial void LogSet(string version, DateOnly? from, DateOnly? to, string person);
}
