using Sozialplanung.Geography.ConversionKeys;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.SaveConversionKey;

internal enum SaveConversionKeyOutcome
{
    Saved,
    Unknown,
    Refused,
    NotYourPlace,
}

/// <summary>Keeps an Umsteigeschlüssel that passes the check. What is released stays as it was computed.</summary>
internal sealed partial class SaveConversionKeyHandler(
    ServiceDatabase<GeographyDb> database,
    TimeProvider clock,
    ILogger<SaveConversionKeyHandler> logger
)
{
    public async Task<(SaveConversionKeyOutcome Outcome, DraftedKey? Key)> HandleAsync(
        Caller caller,
        string from,
        string to,
        KeyToSave key,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        await session.HoldVersionsAsync(cancellationToken);
        if (await VersionPair.ReadAsync(session, from, to, cancellationToken) is not { } versions)
        {
            return (SaveConversionKeyOutcome.Unknown, null);
        }

        if (
            !caller.May(Right.WorkEverywhere) && !(await session.AreasOf(to).RootsAsync(cancellationToken)).Contains(caller.Place)
        )
        {
            return (SaveConversionKeyOutcome.NotYourPlace, null);
        }

        var moved = await MovedAreas.ReadAsync(session, from, to, cancellationToken);
        var draft = new KeyCheck(versions, [.. moved.Redrawn]).Check(key.Weight.Trim(), key.Shares);
        if (draft.Errors.Count > 0 || draft.Shares.Count == 0)
        {
            return (SaveConversionKeyOutcome.Refused, draft);
        }

        var row = new ConversionKeyRow
        {
            FromVersion = from,
            ToVersion = to,
            Weight = draft.Weight,
            Reason = key.Reason.Trim(),
            SavedAt = clock.GetUtcNow(),
            SavedBy = caller.UserName,
        };
        foreach (var share in draft.Shares)
        {
            row.Shares.Add(
                new ConversionShareRow
                {
                    Old = share.Old,
                    New = share.New,
                    Share = share.Share,
                }
            );
        }

        session.Add(row);
        session.AnnounceDivisions(row.SavedAt);
        await session.CommitAsync(cancellationToken);
        LogSaved(from, to, draft.Shares.Count, caller.UserName);
        return (SaveConversionKeyOutcome.Saved, draft);
    }

    [LoggerMessage(LogLevel.Information, "Conversion key from {From} to {To} saved, {Count} shares, by {Person}")]
    private partial void LogSaved(string from, string to, int count, string person);
}
