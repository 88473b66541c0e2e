using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.PartnerNetwork.AskGeography;
using Sozialplanung.PartnerNetwork.Requests;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.PartnerNetwork.EditNetwork;

/// <summary>A network as it is shown.</summary>
public sealed record Network
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Level { get; init; }

    public required string[] Areas { get; init; }

    public required string[] Topics { get; init; }

    /// <summary>Codes of organisations.</summary>
    public required string[] Members { get; init; }
}

internal static class NetworkEndpoints
{
    private const string Upsert = """
        insert into network (code, name, level, areas, covered_by, topics, members, changed_at)
        values (@code, @Name, @Level, @Areas, @CoveredBy, @topics, @members, @now)
        on conflict (code) do update set name = excluded.name, level = excluded.level, areas = excluded.areas, covered_by = excluded.covered_by,
            topics = excluded.topics, members = excluded.members, changed_at = excluded.changed_at
        """;

    private const string UnknownMembers =
        "select o from unnest(@codes) o where not exists (select from organisation where code = o) order by o";

    private const string All = "select code, name, level, areas, topics, members from network order by name, code";

    public static void MapNetworks(this IEndpointRouteBuilder app)
    {
        app.MapGet("/networks", ListAsync).WithName("ListNetworks").WithSummary("Die Netzwerke").AllowAnonymous();
        app.MapPut("/networks/{code}", PutAsync)
            .WithName("PutNetwork")
            .WithSummary("Ein Netzwerk eintragen oder ändern")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .Require(Right.EditNetwork);
    }

    private static async Task<IReadOnlyList<Network>> ListAsync(
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.QueryAsync<Network>(All, null, cancellationToken);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        [RegularExpression(CodeText.Pattern, ErrorMessage = CodeText.Problem)] string code,
        NetworkRequest request,
        Caller caller,
        EditScope scope,
        ServiceDatabase database,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var (covered, problem) = await scope.CheckAsync(session, "network", code, request.Areas, cancellationToken);
        if (problem is not null)
        {
            return problem;
        }

        var members = request.Members.ToArray();
        if (
            await session.QueryAsync<string>(UnknownMembers, new { codes = members }, cancellationToken) is { Count: > 0 } unknown
        )
        {
            return Problems.BadInput(
                "unknown-organisations",
                $"Diese Organisationen sind nicht eingetragen: {string.Join(", ", unknown)}."
            );
        }

        await session.ExecuteAsync(
            Upsert,
            new
            {
                code,
                request.Name,
                request.Level,
                covered.Areas,
                covered.CoveredBy,
                topics = request.Topics.ToArray(),
                members,
                now = clock.GetUtcNow(),
            },
            cancellationToken
        );
        await session.CommitAsync(cancellationToken);
        return TypedResults.NoContent();
    }
}
