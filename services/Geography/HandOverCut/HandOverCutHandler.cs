using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Cuts;
using Sozialplanung.Geography.DraftConversionKey;
using Sozialplanung.Geography.SaveConversionKey;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.HandOverCut;

internal abstract record HandOverCutOutcome
{
    public sealed record HandedOver(HandedOverCut Cut) : HandOverCutOutcome;

    public sealed record Already(string Version) : HandOverCutOutcome;

    public sealed record Taken : HandOverCutOutcome;

    public sealed record Unknown : HandOverCutOutcome;

    public sealed record NotYourPlace : HandOverCutOutcome;

    public sealed record Outdated(string Fault) : HandOverCutOutcome;

    public sealed record Refused(IReadOnlyList<PlacedError> Faults) : HandOverCutOutcome;
}

/// <summary>
/// Makes a Gebietsstand of a Zuschnitt, which does not hold until people choose it, and the Umsteigeschlüssel from the old one.
/// </summary>
internal sealed partial class HandOverCutHandler(
    ServiceDatabase<GeographyDb> database,
    DraftConversionKeyHandler drafts,
    SaveConversionKeyHandler keys,
    TimeProvider clock,
    ILogger<HandOverCutHandler> logger
)
{
    private const int LongestReason = 500;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public async Task<HandOverCutOutcome> HandleAsync(
        Caller caller,
        Guid id,
        CutToHandOver request,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        await session.HoldVersionsAsync(cancellationToken);
        if (await session.Cuts.SingleOrDefaultAsync(cut => cut.Id == id, cancellationToken) is not { } row)
        {
            return new HandOverCutOutcome.Unknown();
        }

        if (await RefusalAsync(session, row, request.Version, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var (frame, outdated) = await CutStore.FrameOfAsync(session, row, cancellationToken);
        if (frame is null)
        {
            return new HandOverCutOutcome.Outdated(outdated!);
        }

        var state = CutStore.StateOf(row, frame);
        var faults = await HandOverCheck.FaultsAsync(session, frame, state, cancellationToken);
        if (faults.Count == 0 && await LevelBetween.AddAsync(session, frame, cancellationToken) is { } noRoom)
        {
            faults = [new(noRoom, Column: "level")];
        }

        if (faults.Count > 0)
        {
            return new HandOverCutOutcome.Refused(faults);
        }

        session.Add(new AreaVersionRow { Version = request.Version, PublishedAt = clock.GetUtcNow() });
        session.AnnounceDivisions(clock.GetUtcNow());
        (row.HandedOverAs, row.ValidFrom, row.Reason) = (request.Version, request.ValidFrom, request.Reason.Trim());
        (row.ChangedAt, row.ChangedBy) = (clock.GetUtcNow(), caller.UserName);
        row.Revision++;
        await session.SaveChangesAsync(cancellationToken);
        await NewDivision.MakeAsync(session, frame, state, request.Version, cancellationToken);
        await session.CommitAsync(cancellationToken);
        LogHandedOver(row.Name, request.Version, state.Areas.Count, caller.UserName);
        return new HandOverCutOutcome.HandedOver(await WithKeyAsync(caller, row, request, cancellationToken));
    }

    private static async Task<HandOverCutOutcome?> RefusalAsync(
        GeographyDb session,
        CutRow row,
        string version,
        CancellationToken cancellationToken
    ) =>
        row.HandedOverAs is { } already ? new HandOverCutOutcome.Already(already)
        : !session.Caller.May(Right.WorkEverywhere)
        && !(await session.AreasOf(row.Version).RootsAsync(cancellationToken)).Contains(session.Caller.Place)
            ? new HandOverCutOutcome.NotYourPlace()
        : await session.Versions.AnyAsync(known => known.Version == version, cancellationToken) ? new HandOverCutOutcome.Taken()
        : null;

    private async Task<HandedOverCut> WithKeyAsync(
        Caller caller,
        CutRow row,
        CutToHandOver request,
        CancellationToken cancellationToken
    )
    {
        var draft = (await drafts.ByAreaAsync(caller, row.Version, request.Version, cancellationToken))!;
        HandedOverKey? key = null;
        if (draft.Shares.Count > 0)
        {
            var (outcome, saved) = await keys.HandleAsync(
                caller,
                row.Version,
                request.Version,
                new KeyToSave
                {
                    Weight = draft.Weight,
                    Reason = ReasonOf(row, request),
                    Shares = [.. draft.Shares.Select(share => new ConversionKeys.KeyShare(share.Old, share.New, share.Share))],
                },
                cancellationToken
            );
            key =
                outcome == SaveConversionKeyOutcome.Saved
                    ? new HandedOverKey
                    {
                        From = row.Version,
                        To = request.Version,
                        Weight = saved!.Weight,
                        ShareCount = saved.Shares.Count,
                    }
                    : null;
        }

        return new HandedOverCut
        {
            From = row.Version,
            Version = request.Version,
            Key = key,
            NextStep = NextStep(request.Version, key, draft.Shares.Count),
            Findings = [.. draft.Errors.Concat(draft.Warnings).Select(finding => finding.Text)],
        };
    }

    private static string ReasonOf(CutRow row, CutToHandOver request)
    {
        var reason = string.Create(
            _german,
            $"{request.Reason.Trim()} (gilt ab {request.ValidFrom:d.M.yyyy}, aus dem Zuschnitt „{row.Name}“)"
        );
        return reason.Length <= LongestReason ? reason : reason[..LongestReason];
    }

    private static string NextStep(string version, HandedOverKey? key, int shareCount) =>
        $"Der Gebietsstand {version} ist angelegt und gilt noch nicht. "
        + (
            key is not null
                ? $"Sein Umsteigeschlüssel verteilt frühere Zahlen nach der Fläche ({key.ShareCount} Übergänge); mit einer Liste der Einwohner oder Adressen wird er genauer. "
            : shareCount == 0 ? "Einen Umsteigeschlüssel braucht er nicht: Kein früheres Gebiet ändert sich. "
            : "Sein Umsteigeschlüssel ließ sich nicht speichern; bitte legen Sie ihn unter „Gebietsstände“ an. "
        )
        + "Bitte beides unter „Gebietsstände“ prüfen, dort eintragen, von wann bis wann er gilt, und ihn zum geltenden machen.";

    [LoggerMessage(LogLevel.Information, "Cut {Name} handed over as {Version} with {AreaCount} areas, by {Person}")]
    private partial void LogHandedOver(string name, string version, int areaCount, string person);
}
