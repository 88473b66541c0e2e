using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.PartnerNetwork.AskGeography;
using Sozialplanung.PartnerNetwork.Requests;
using Sozialplanung.PartnerNetwork.Storage;
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
        ServiceDatabase<NetworkDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session
            .Organisations.OrderBy(organisation => organisation.Name)
            .ThenBy(organisation => organisation.Code)
            .Select(organisation => new Organisation
            {
                Code = organisation.Code,
                Name = organisation.Name,
                Kind = organisation.Kind,
                KindName = organisation.KindName,
                Topics = organisation.Topics,
                Areas = organisation.Areas,
                Address = organisation.Address,
                ContactRole = organisation.ContactRole,
            })
            .ToListAsync(cancellationToken);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        [RegularExpression(CodeText.Pattern, ErrorMessage = CodeText.Problem)] string code,
        OrganisationRequest request,
        Caller caller,
        EditScope scope,
        ServiceDatabase<NetworkDb> database,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var row = await session.Organisations.FindAsync([code], cancellationToken);
        var (covered, problem) = await scope.CheckAsync(caller, code, row?.CoveredBy, request.Areas, cancellationToken);
        if (problem is not null)
        {
            return problem;
        }

        row ??= session.Add(new OrganisationRow { Code = code }).Entity;
        row.Name = request.Name;
        row.Kind = request.Kind;
        row.KindName = request.KindName;
        row.Topics = [.. request.Topics];
        row.Areas = covered.Areas;
        row.CoveredBy = covered.CoveredBy;
        row.Address = request.Address;
        row.ContactRole = request.ContactRole;
        row.ChangedAt = clock.GetUtcNow();
        await session.CommitAsync(cancellationToken);
        return TypedResults.NoContent();
    }
}
