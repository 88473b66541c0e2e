using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Indicators.Areas;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.DefineIndicator;

internal enum RetireOutcome
{
    Retired,
    Unknown,
    NotYourPlace,
}

internal sealed class DefineIndicatorHandler(ServiceDatabase<IndicatorsDb> database, JsonSerializerOptions json)
{
    private const string Lock = "select pg_advisory_xact_lock(hashtextextended(@code, 10045))";

    /// <summary>
    /// Keeps a new version, or the one there is if nothing changed. Null: the caller's place is not the whole district.
    /// </summary>
    public async Task<DefinedIndicator?> DefineAsync(
        string code,
        IndicatorDefinition definition,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!await MayDefineAsync(session, cancellationToken))
        {
            return null;
        }

        await session.ExecuteAsync(Lock, new { code }, cancellationToken);
        var text = JsonSerializer.Serialize(definition, json);
        // The database compares JSON by what it says, whatever the order of its properties.
        var version = await session
            .CurrentIndicators.Where(indicator => indicator.Code == code && indicator.Definition == text)
            .Select(indicator => (int?)indicator.Version)
            .SingleOrDefaultAsync(cancellationToken);
        var isNew = version is null;
        version ??= await AddVersionAsync(session, code, text, cancellationToken);
        return new DefinedIndicator(code, version.Value, isNew, KeyOf(definition.Numerator), KeyOf(definition.Denominator));
    }

    // What names other indicators has no key of its own: it changes with them.
    private static string KeyOf(string formula)
    {
        try
        {
            return ExpressionParser.Parse(formula).Key;
        }
        catch (ExpressionException)
        {
            return formula;
        }
    }

    public async Task<RetireOutcome> RetireAsync(string code, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!await MayDefineAsync(session, cancellationToken))
        {
            return RetireOutcome.NotYourPlace;
        }

        await session.ExecuteAsync(Lock, new { code }, cancellationToken);
        if (
            await session.CurrentIndicators.SingleOrDefaultAsync(known => known.Code == code, cancellationToken)
            is not { } indicator
        )
        {
            return RetireOutcome.Unknown;
        }

        indicator.IsRetired = true;
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
            .Indicators.Where(indicator => indicator.Code == code)
            .OrderByDescending(indicator => indicator.Version)
            .FirstOrDefaultAsync(cancellationToken);
        if (last is not null)
        {
            last.IsCurrent = false;
            await session.SaveChangesAsync(cancellationToken); // first, since never two are the current one
        }

        var row = new IndicatorRow
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

    internal static async Task<bool> MayDefineAsync(DbSession session, CancellationToken cancellationToken) =>
        session.Caller.May(Right.WorkEverywhere)
        || await AreaTables.IsWholeDistrictAsync(session, session.Caller.Place, cancellationToken);
}
