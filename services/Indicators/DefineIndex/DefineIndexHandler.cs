using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Indicators.DefineIndicator;
using Sozialplanung.Indicators.Indexes;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.DefineIndex;

/// <summary>Keeps versions of an index. Whoever may define indicators for the whole district may define indexes of them.</summary>
internal sealed class DefineIndexHandler(ServiceDatabase<IndicatorsDb> database, JsonSerializerOptions json)
{
    /// <summary>One change of an index at a time.</summary>
    public const string Lock = "select pg_advisory_xact_lock(hashtextextended(@code, 10047))";

    /// <summary>
    /// Keeps a new version, or the one there is if nothing changed. Null: the caller's place is not the whole district.
    /// </summary>
    public async Task<DefinedIndex?> DefineAsync(
        string code,
        IndexDefinition definition,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!await DefineIndicatorHandler.MayDefineAsync(session, cancellationToken))
        {
            return null;
        }

        await session.ExecuteAsync(Lock, new { code }, cancellationToken);
        var text = JsonSerializer.Serialize(definition with { Code = code }, json);
        // The database compares JSON by what it says, whatever the order of its properties.
        var known = await session
            .Indexes.Where(index => index.Code == code && index.IsCurrent && !index.IsRetired && index.Definition == text)
            .Select(index => (int?)index.Version)
            .SingleOrDefaultAsync(cancellationToken);
        return known is { } version
            ? new DefinedIndex(code, version, Changed: false)
            : new DefinedIndex(code, await AddVersionAsync(session, code, text, cancellationToken), Changed: true);
    }

    /// <summary>Takes an index out of use; its versions stay, and nobody reads it any more.</summary>
    public async Task<RetireOutcome> RetireAsync(string code, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!await DefineIndicatorHandler.MayDefineAsync(session, cancellationToken))
        {
            return RetireOutcome.NotYourPlace;
        }

        await session.ExecuteAsync(Lock, new { code }, cancellationToken);
        var versions = await session
            .Indexes.Where(index => index.Code == code && !index.IsRetired)
            .ToListAsync(cancellationToken);
        if (versions.Count == 0)
        {
            return RetireOutcome.Unknown;
        }

        foreach (var version in versions)
        {
            (version.IsRetired, version.IsPublished) = (true, false);
        }

        await session.CommitAsync(cancellationToken);
        return RetireOutcome.Retired;
    }

    private static async Task<int> AddVersionAsync(
        IndicatorsDb session,
        string code,
        string definition,
        CancellationToken cancellationToken
    )
    {
        var last = await session
            .Indexes.Where(index => index.Code == code)
            .OrderByDescending(index => index.Version)
            .FirstOrDefaultAsync(cancellationToken);
        if (last is not null)
        {
            last.IsCurrent = false;
            await session.SaveChangesAsync(cancellationToken); // first, since never two are the current one
        }

        var row = new IndexRow
        {
            Code = code,
            Version = (last?.Version ?? 0) + 1,
            IsCurrent = true,
            Definition = definition,
            CreatedBy = session.Caller.UserName,
        };
        session.Add(row);
        await session.CommitAsync(cancellationToken);
        return row.Version;
    }
}
