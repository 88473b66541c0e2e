using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.PartnerNetwork.AskGeography;
using Sozialplanung.PartnerNetwork.Requests;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.PartnerNetwork.EditOrganisation;

/// <summary>An organisation as it is shown.</summary>
public sealed record Organisation
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Kind { get; init; }

    public required string KindName { get; init; }

    public required string[] Topics { get; init; }

    public required string[] Areas { get; init; }

    public required string Address { get; init; }

    public required string ContactRole { get; init; }
}

internal static class OrganisationEndpoints
{
    private const string Upsert = """
        insert into organisation (code, name, kind, kind_name, topics, areas, covered_by, address, contact_role, changed_at)
        values (@code, @Name, @Kind, @KindName, @topics, @Areas, @CoveredBy, @Address, @ContactRole, @now)
        on conflict (code) do update set name = excluded.name, kind = excluded.kind, kind_name = excluded.kind_name, topics = excluded.topics,
            areas = excluded.areas, covered_by = excluded.covered_by, address = excluded.address, contact_role = excluded.contact_role,
            changed_at = excluded.changed_at
        """;

    private const string All =
        "select code, name, kind, kind_name, topics, areas, address, contact_role from organisation order by name, code";

    public static void MapOrganisations(this IEndpointRouteBuilder app)
    {
        app.MapGet("/organisations", ListAsync)
            .WithName("ListOrganisations")
            .WithSummary("Die Träger und Netzwerkpartner")
            .AllowAnonymous();
        app.MapPut("/organisations/{code}", PutAsync)
            .WithName("PutOrganisation")
            .WithSummary("Eine Organisation eintragen oder ändern")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .Require(Right.EditNetwork);
    }

    private static async Task<IReadOnlyList<Organisation>> ListAsync(
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.QueryAsync<Organisation>(All, null, cancellationToken);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        [RegularExpression(CodeText.Pattern, ErrorMessage = CodeText.Problem)] string code,
        OrganisationRequest request,
        Caller caller,
        EditScope scope,
        ServiceDatabase database,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var (covered, problem) = await scope.CheckAsync(session, "organisation", code, request.Areas, cancellationToken);
        if (problem is not null)
        {
            return problem;
        }

        await session.ExecuteAsync(
            Upsert,
            new
            {
                code,
                request.Name,
                request.Kind,
                request.KindName,
                topics = request.Topics.ToArray(),
                covered.Areas,
                covered.CoveredBy,
                request.Address,
                request.ContactRole,
                now = clock.GetUtcNow(),
            },
            cancellationToken
        );
        await session.CommitAsync(cancellationToken);
        return TypedResults.NoContent();
    }
}
