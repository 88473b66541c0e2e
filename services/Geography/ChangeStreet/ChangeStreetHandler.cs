using Microsoft.EntityFrameworkCore;
using Sozialplanung.Areas.Addresses;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.ChangeStreet;

internal abstract record ChangeStreetOutcome
{
    public sealed record Changed : ChangeStreetOutcome;

    /// <summary>Of a check; otherwise with errors.</summary>
    public sealed record Checked(CheckedStreetChange Change) : ChangeStreetOutcome;

    public sealed record Unknown : ChangeStreetOutcome;

    public sealed record NotAllowed(string Text) : ChangeStreetOutcome;
}

/// <summary>Changes one entry of the register, keeps who did it when and why, and tells the other services.</summary>
internal sealed class ChangeStreetHandler(ServiceDatabase<GeographyDb> database, TimeProvider clock)
{
    // The same as for imports: a change must not fall between the check and the storing of another.
    private const string OneAtATime = "select pg_advisory_xact_lock(7310046)";

    /// <summary>Where it is a check, everything is done but the storing.</summary>
    public async Task<ChangeStreetOutcome> HandleAsync(
        Caller caller,
        StreetChange change,
        bool isCheck,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        await session.ExecuteAsync(OneAtATime, null, cancellationToken);
        var row =
            change.Kind == StreetChangeKind.Add ? null : await session.Streets.FindAsync([change.Entry ?? 0], cancellationToken);
        if (row is null && change.Kind != StreetChangeKind.Add)
        {
            return new ChangeStreetOutcome.Unknown();
        }

        var code = change.Kind == StreetChangeKind.End ? row!.Area : change.Area.Trim();
        var area = await session.AreasOf(version: null).FirstOrDefaultAsync(known => known.Code == code, cancellationToken);
        if (area is not null && !caller.May(Right.EditAreas, area.Path))
        {
            return new ChangeStreetOutcome.NotAllowed(
                $"{area.Name} ({area.Code}) gehört nicht zu Ihrem Gebiet ({caller.Place})."
            );
        }

        var check = new StreetChangeCheck(change, row, area, isCheck);
        var after = check.Entry();
        if (after is not null)
        {
            var street = await StreetAsync(session, after, cancellationToken);
            check.Compare([.. street], after);
        }

        if (isCheck || after is null || check.Result.Errors.Count > 0)
        {
            return new ChangeStreetOutcome.Checked(check.Result);
        }

        Store(session, change, row, after, area?.Path ?? row!.Path);
        await AnnounceAsync(session, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return new ChangeStreetOutcome.Changed();
    }

    private static Task<List<StreetRegisterRow>> StreetAsync(
        GeographyDb session,
        StreetRegisterEntry entry,
        CancellationToken cancellationToken
    ) =>
        session
            .Streets.AsNoTracking()
            .Where(other => other.Municipality == entry.Municipality && other.Street == entry.Street && other.ValidTo == null)
            .OrderBy(other => other.Id)
            .ToListAsync(cancellationToken);

    private void Store(GeographyDb session, StreetChange change, StreetRegisterRow? row, StreetRegisterEntry after, string[] path)
    {
        session.Add(
            new StreetChangeRow
            {
                Kind = change.Kind.ToString(),
                Municipality = after.Municipality,
                Street = after.Street,
                Side = after.Side.ToString(),
                FromNumber = after.From?.ToString(),
                ToNumber = after.To?.ToString(),
                AreaBefore = row?.Area,
                Area = after.AreaCode,
                ValidTo = after.ValidTo,
                Path = path,
                Reason = change.Reason.Trim(),
                ChangedAt = clock.GetUtcNow(),
                ChangedBy = session.Caller.UserName,
            }
        );
        if (row is null)
        {
            session.Add(
                new StreetRegisterRow
                {
                    Municipality = after.Municipality,
                    Street = after.Street,
                    Side = after.Side.ToString(),
                    FromNumber = after.From?.ToString(),
                    ToNumber = after.To?.ToString(),
                    Area = after.AreaCode,
                    Path = path,
                    ValidFrom = after.ValidFrom,
                    ValidTo = after.ValidTo,
                    Version = "",
                }
            );
            return;
        }

        (row.Area, row.Path, row.ValidTo) = (after.AreaCode, path, after.ValidTo);
    }

    private async Task AnnounceAsync(GeographyDb session, CancellationToken cancellationToken)
    {
        var import = await session.StreetImports.OrderBy(import => import.Id).LastOrDefaultAsync(cancellationToken);
        session.Enqueue(
            new StreetRegisterPublished
            {
                Version = import?.Version ?? "",
                StreetCount = await session
                    .Streets.Select(entry => new { entry.Municipality, entry.Street })
                    .Distinct()
                    .CountAsync(cancellationToken),
                PublishedAt = clock.GetUtcNow(),
            }
        );
    }
}
