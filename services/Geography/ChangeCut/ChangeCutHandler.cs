using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Cuts;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ChangeCut;

internal abstract record ChangeCutOutcome
{
    public sealed record Changed(Cut Cut) : ChangeCutOutcome;

    public sealed record Deleted : ChangeCutOutcome;

    public sealed record Unknown : ChangeCutOutcome;

    /// <summary>Somebody has saved it since.</summary>
    public sealed record Older(string ChangedBy) : ChangeCutOutcome;

    public sealed record HandedOver(string Version) : ChangeCutOutcome;

    public sealed record Outdated(string Fault) : ChangeCutOutcome;

    public sealed record Refused(IReadOnlyList<PlacedError> Faults) : ChangeCutOutcome;
}

/// <summary>Saves a Zuschnitt as a whole, or deletes it.</summary>
internal sealed class ChangeCutHandler(ServiceDatabase<GeographyDb> database, TimeProvider clock)
{
    public async Task<ChangeCutOutcome> SaveAsync(Caller caller, Guid id, ChangedCut change, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await session.Cuts.SingleOrDefaultAsync(cut => cut.Id == id, cancellationToken) is not { } row)
        {
            return new ChangeCutOutcome.Unknown();
        }

        if (row.HandedOverAs is { } version)
        {
            return new ChangeCutOutcome.HandedOver(version);
        }

        if (row.Revision != change.Revision)
        {
            return new ChangeCutOutcome.Older(row.ChangedBy);
        }

        var (frame, outdated) = await CutStore.FrameOfAsync(session, row, cancellationToken);
        if (frame is null)
        {
            return new ChangeCutOutcome.Outdated(outdated!);
        }

        var (state, faults) = CutState.Check(frame, change.Areas, change.Blocks);
        if (string.IsNullOrWhiteSpace(change.Name))
        {
            faults = [new("Bitte geben Sie dem Zuschnitt einen Namen.", Column: "name"), .. faults];
        }

        if (faults.Count > 0)
        {
            return new ChangeCutOutcome.Refused(faults);
        }

        (row.Name, row.Note) = (change.Name.Trim(), change.Note.Trim());
        (row.ChangedAt, row.ChangedBy) = (clock.GetUtcNow(), caller.UserName);
        row.Revision++;
        CutStore.Put(row, frame, state);
        var answer = await CutStore.AnswerAsync(session, row, frame, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return new ChangeCutOutcome.Changed(answer);
    }

    /// <summary>Saves what a list says, upon whatever revision there is. Errors: <see cref="Tables.UnreadableFileException"/>.</summary>
    public async Task<ChangeCutOutcome> ImportAsync(Caller caller, Guid id, Stream list, CancellationToken cancellationToken)
    {
        CutRow? row;
        await using (var session = await database.OpenAsync(caller, cancellationToken))
        {
            row = await session.Cuts.AsNoTracking().SingleOrDefaultAsync(cut => cut.Id == id, cancellationToken);
        }

        if (row is null)
        {
            return new ChangeCutOutcome.Unknown();
        }

        var names = CutStore.AreasOf(row).ToDictionary(area => area.Code, area => area.Name, StringComparer.Ordinal);
        var (areas, blocks) = BlockListFile.Read(list, names, cancellationToken);
        return await SaveAsync(
            caller,
            id,
            new ChangedCut
            {
                Revision = row.Revision,
                Name = row.Name,
                Note = row.Note,
                Areas = areas,
                Blocks = blocks,
            },
            cancellationToken
        );
    }

    public async Task<ChangeCutOutcome> DeleteAsync(Caller caller, Guid id, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await session.Cuts.SingleOrDefaultAsync(cut => cut.Id == id, cancellationToken) is not { } row)
        {
            return new ChangeCutOutcome.Unknown();
        }

        session.Remove(row);
        await session.CommitAsync(cancellationToken);
        return new ChangeCutOutcome.Deleted();
    }
}
