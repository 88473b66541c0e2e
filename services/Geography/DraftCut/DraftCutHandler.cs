using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Cuts;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.DraftCut;

internal abstract record DraftCutOutcome
{
    public sealed record Drafted(Cut Cut) : DraftCutOutcome;

    public sealed record Refused(PlacedError Fault) : DraftCutOutcome;

    public sealed record NotYourPlace : DraftCutOutcome;
}

/// <summary>Begins a Zuschnitt with the areas of today, those of another Zuschnitt, or none.</summary>
internal sealed class DraftCutHandler(ServiceDatabase<GeographyDb> database, TimeProvider clock)
{
    public async Task<DraftCutOutcome> HandleAsync(Caller caller, NewCut cut, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var (frame, fault) = await CutFrame.ReadAsync(
            session,
            cut.Version,
            cut.BlockLevel,
            cut.Level,
            cut.NewLevelName,
            cut.NewLevelNamePlural,
            path => caller.May(Right.WorkEverywhere) || caller.Covers(path),
            cancellationToken
        );
        if (frame is null || string.IsNullOrWhiteSpace(cut.Name))
        {
            return new DraftCutOutcome.Refused(
                new(fault ?? "Bitte geben Sie dem Zuschnitt einen Namen.", Column: frame is null ? "level" : "name")
            );
        }

        if (frame.Blocks.Count == 0)
        {
            return new DraftCutOutcome.NotYourPlace();
        }

        var state = FirstState.Empty;
        if (cut.CopyOf is { } original)
        {
            if (await CopyAsync(session, cut, original, frame, cancellationToken) is not { } copy)
            {
                return new DraftCutOutcome.Refused(
                    new(
                        "Kopiert wird nur ein Zuschnitt desselben Gebietsstands und derselben Ebenen; der genannte ist keiner oder liegt außerhalb Ihrer Zuständigkeit.",
                        Column: "copyOf"
                    )
                );
            }

            state = copy;
        }
        else if (!cut.Empty)
        {
            state = FirstState.Of(frame);
        }

        var row = NewRow(caller, cut, frame, state);
        session.Add(row);
        var answer = await CutStore.AnswerAsync(session, row, frame, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return new DraftCutOutcome.Drafted(answer);
    }

    private CutRow NewRow(Caller caller, NewCut cut, CutFrame frame, CutState state)
    {
        var row = new CutRow
        {
            Id = Guid.CreateVersion7(),
            Name = cut.Name.Trim(),
            Version = cut.Version,
            BlockLevel = cut.BlockLevel,
            Level = cut.Level,
            NewLevelName = frame.IsNewLevel ? frame.LevelName : null,
            NewLevelNamePlural = frame.IsNewLevel ? frame.LevelNamePlural : null,
            Path = frame.CommonPath(),
            Revision = 1,
            Areas = "[]",
            Blocks = "{}",
            ChangedAt = clock.GetUtcNow(),
            ChangedBy = caller.UserName,
        };
        CutStore.Put(row, frame, state);
        return row;
    }

    private static async Task<CutState?> CopyAsync(
        GeographyDb session,
        NewCut cut,
        Guid original,
        CutFrame frame,
        CancellationToken cancellationToken
    ) =>
        await session
            .Cuts.AsNoTracking()
            .SingleOrDefaultAsync(
                known =>
                    known.Id == original
                    && known.Version == cut.Version
                    && known.BlockLevel == cut.BlockLevel
                    && known.Level == cut.Level,
                cancellationToken
            )
            is { } row
            ? CutStore.StateOf(row, frame)
            : null;
}
