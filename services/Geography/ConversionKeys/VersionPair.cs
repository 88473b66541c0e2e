using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.ConversionKeys;

/// <summary>The areas of two Gebietsstände by their codes.</summary>
internal sealed record VersionPair(
    string From,
    string To,
    IReadOnlyDictionary<string, AreaRow> Before,
    IReadOnlyDictionary<string, AreaRow> After,
    IReadOnlyDictionary<string, string> LevelNames
)
{
    /// <summary>Null where one of them does not exist, or both are the same.</summary>
    public static async Task<VersionPair?> ReadAsync(
        GeographyDb session,
        string from,
        string to,
        CancellationToken cancellationToken
    )
    {
        if (from == to)
        {
            return null;
        }

        var (before, after) = (
            await AreasOfAsync(session, from, cancellationToken),
            await AreasOfAsync(session, to, cancellationToken)
        );
        return before.Count == 0 || after.Count == 0
            ? null
            : new VersionPair(
                from,
                to,
                before,
                after,
                await session.Levels.ToDictionaryAsync(level => level.Code, level => level.Name, cancellationToken)
            );
    }

    /// <summary>The area as a person reads it: name, level and code.</summary>
    public string OldName(string code) => NameIn(Before, code);

    /// <inheritdoc cref="OldName"/>
    public string NewName(string code) => NameIn(After, code);

    public NamedShare Named(KeyShare share) =>
        new()
        {
            Old = share.Old,
            OldName = Before.TryGetValue(share.Old, out var old) ? old.Name : share.Old,
            Level = old is null ? "" : LevelNames.GetValueOrDefault(old.Level, old.Level),
            New = share.New,
            NewName = After.TryGetValue(share.New, out var @new) ? @new.Name : share.New,
            Share = share.Share,
        };

    private string NameIn(IReadOnlyDictionary<string, AreaRow> areas, string code) =>
        areas.TryGetValue(code, out var area)
            ? $"{area.Name} ({LevelNames.GetValueOrDefault(area.Level, area.Level)}, {code})"
            : $"„{code}“";

    private static Task<Dictionary<string, AreaRow>> AreasOfAsync(
        GeographyDb session,
        string version,
        CancellationToken cancellationToken
    ) =>
        session
            .Areas.AsNoTracking()
            .Where(area => area.Version == version)
            .ToDictionaryAsync(area => area.Code, cancellationToken);
}
