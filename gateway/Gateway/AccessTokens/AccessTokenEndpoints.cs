using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sozialplanung.Gateway.SignIn;
using Sozialplanung.Gateway.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Gateway.AccessTokens;

public sealed record CreateAccessTokenRequest([MinLength(1), MaxLength(100)] string Name);

/// <summary>The token itself is told once, here.</summary>
public sealed record CreatedAccessToken(Guid Id, string Name, string Token);

public sealed record AccessTokenRow(Guid Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset? UsedAt);

/// <summary>Tokens for scripts: they act with the rights of their owner and are withdrawn one by one.</summary>
internal static class AccessTokenEndpoints
{
    public static void MapAccessTokens(this IEndpointRouteBuilder auth)
    {
        var tokens = auth.MapGroup("/tokens").RequireAuthorization();
        tokens.MapGet("/", ListAsync).WithName("ListAccessTokens");
        tokens.MapPost("/", CreateAsync).WithName("CreateAccessToken").ProducesProblem(400).ProducesProblem(409);
        tokens.MapDelete("/{id:guid}", WithdrawAsync).WithName("WithdrawAccessToken").ProducesProblem(404);
    }

    private static async Task<IReadOnlyList<AccessTokenRow>> ListAsync(
        Caller caller,
        ServiceDatabase<GatewayDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session
            .ScriptTokens.Where(token => token.UserName == caller.UserName)
            .OrderBy(token => token.Name)
            .Select(token => new AccessTokenRow(token.Id, token.Name, token.CreatedAt, token.UsedAt))
            .ToListAsync(cancellationToken);
    }

    private static async Task<Results<Ok<CreatedAccessToken>, ProblemHttpResult>> CreateAsync(
        CreateAccessTokenRequest request,
        Caller caller,
        ServiceDatabase<GatewayDb> database,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        var created = new CreatedAccessToken(
            Guid.CreateVersion7(),
            request.Name,
            SessionAuthentication.TokenPrefix + Secrets.Create()
        );
        await using var session = await database.OpenAsync(caller, cancellationToken);
        session.Add(
            new ScriptTokenRow
            {
                Id = created.Id,
                TokenHash = Secrets.Hash(created.Token),
                UserName = caller.UserName,
                Name = created.Name,
                CreatedAt = clock.GetUtcNow(),
            }
        );
        try
        {
            await session.CommitAsync(cancellationToken);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return Problems.Conflict("token-exists", $"Ein Token mit dem Namen „{request.Name}“ haben Sie schon.");
        }

        return TypedResults.Ok(created);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> WithdrawAsync(
        Guid id,
        Caller caller,
        ServiceDatabase<GatewayDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var found = await session
            .ScriptTokens.Where(token => token.Id == id && token.UserName == caller.UserName)
            .ExecuteDeleteAsync(cancellationToken);
        await session.CommitAsync(cancellationToken);
        return found == 1 ? TypedResults.NoContent() : Problems.NotFound("Dieses Token gibt es nicht.");
    }
}
