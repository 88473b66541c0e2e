using System.Text.Json;
using Sozialplanung.Indicators.Areas;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Expressions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.DefineIndicator;

internal enum RetireOutcome
{
    Retired,
    Unknown,
    NotYourPlace,
}

internal sealed class DefineIndicatorHandler(ServiceDatabase database, JsonSerializerOptions json)
{
    private const string Lock = "select pg_advisory_xact_lock(hashtextextended(@code, 10045))";

    private const string NextVersion = """
        insert into indicator (code, version, is_current, definition, created_by)
        select @code, coalesce((select max(version) from indicator where code = @code), 0) + 1, true, @definition::jsonb, @user
        returning version
        """;

    private const string Current =
        "select version from indicator where code = @code and is_current and not is_retired and definition = @definition::jsonb";

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
        var arguments = new
        {
            code,
            definition = JsonSerializer.Serialize(definition, json),
            user = caller.UserName,
        };
        var version = await session.SingleOrDefaultAsync<int?>(Current, arguments, cancellationToken);
        var isNew = version is null;
        if (isNew)
        {
            await session.ExecuteAsync(
                "update indicator set is_current = false where code = @code and is_current",
                arguments,
                cancellationToken
            );
            version = await session.SingleAsync<int>(NextVersion, arguments, cancellationToken);
            await session.CommitAsync(cancellationToken);
        }

        return new DefinedIndicator(
            code,
            version!.Value,
            isNew,
            ExpressionParser.Parse(definition.Numerator).Key,
            ExpressionParser.Parse(definition.Denominator).Key
        );
    }

    public async Task<RetireOutcome> RetireAsync(string code, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!await MayDefineAsync(session, cancellationToken))
        {
            return RetireOutcome.NotYourPlace;
        }

        var found = await session.ExecuteAsync(
            "update indicator set is_retired = true where code = @code and is_current and not is_retired",
            new { code },
            cancellationToken
        );
        await session.CommitAsync(cancellationToken);
        return found == 1 ? RetireOutcome.Retired : RetireOutcome.Unknown;
    }

    private static async Task<bool> MayDefineAsync(DbSession session, CancellationToken cancellationToken) =>
        session.Caller.May(Right.WorkEverywhere)
        || await AreaTables.IsWholeDistrictAsync(session, session.Caller.Place, cancellationToken);
}
