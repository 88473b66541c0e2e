using Sozialplanung.Geography.ConversionKeys;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.DraftConversionKey;

/// <summary>Makes an Umsteigeschlüssel from the boundaries or from a list, or checks one that a person has changed. Keeps nothing.</summary>
internal sealed class DraftConversionKeyHandler(ServiceDatabase<GeographyDb> database)
{
    public Task<DraftedKey?> ByAreaAsync(Caller caller, string from, string to, CancellationToken cancellationToken) =>
        DraftAsync(
            caller,
            from,
            to,
            (versions, moved) =>
            {
                var (shares, warnings) = KeyByArea.Of(versions, moved);
                return Together(new KeyCheck(versions, [.. moved.Redrawn]).Check(KeyByArea.Weight, shares), [], warnings);
            },
            cancellationToken
        );

    /// <summary>Errors: <see cref="Tables.UnreadableFileException"/>.</summary>
    public Task<DraftedKey?> ByFileAsync(
        Caller caller,
        string from,
        string to,
        Stream file,
        KeyFileColumns wish,
        CancellationToken cancellationToken
    ) =>
        DraftAsync(
            caller,
            from,
            to,
            (versions, moved) =>
            {
                var list = KeyFile.Read(file, cancellationToken);
                var columns = list.Recognise(versions, wish);
                var (shares, errors, warnings) = list.Shares(versions, columns);
                return Together(
                    new KeyCheck(versions, [.. moved.Redrawn]).Check(columns.Value ?? "Zeilen der Liste", shares),
                    errors,
                    warnings
                ) with
                {
                    Columns = columns,
                };
            },
            cancellationToken
        );

    public Task<DraftedKey?> CheckAsync(
        Caller caller,
        string from,
        string to,
        string weight,
        IReadOnlyList<KeyShare> shares,
        CancellationToken cancellationToken
    ) =>
        DraftAsync(
            caller,
            from,
            to,
            (versions, moved) => new KeyCheck(versions, [.. moved.Redrawn]).Check(weight, shares),
            cancellationToken
        );

    private static DraftedKey Together(
        DraftedKey draft,
        IReadOnlyList<PlacedError> errors,
        IReadOnlyList<PlacedError> warnings
    ) => draft with { Errors = [.. errors, .. draft.Errors], Warnings = [.. warnings, .. draft.Warnings] };

    private async Task<DraftedKey?> DraftAsync(
        Caller caller,
        string from,
        string to,
        Func<VersionPair, MovedAreas, DraftedKey> draft,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await VersionPair.ReadAsync(session, from, to, cancellationToken) is { } versions
            ? draft(versions, await MovedAreas.ReadAsync(session, from, to, cancellationToken))
            : null;
    }
}
