using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using Sozialplanung.Gateway.SignIn;
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
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.QueryAsync<AccessTokenRow>(
            "select id, name, created_at, used_at from access_token where user_name = @user order by name",
            new { user = caller.UserName },
            cancellationToken
        );
    }

    private static async Task<Results<Ok<CreatedAccessToken>, ProblemHttpResult>> CreateAsync(
        CreateAccessTokenRequest request,
        Caller caller,
        ServiceDatabase database,
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
        try
        {
            await session.ExecuteAsync(
                "insert into access_token (id, token_hash, user_name, name, created_at) values (@Id, @hash, @user, @Name, @now)",
                new
                {
                    created.Id,
                    hash = Secrets.Hash(created.Token),
                    user = caller.UserName,
                    created.Name,
                    now = clock.GetUtcNow(),
                },
                cancellationToken
            );
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Problems.Conflict("token-exists", $"Ein Token mit dem Namen „{request.Name}“ haben Sie schon.");
        }

        await session.CommitAsync(cancellationToken);
        return TypedResults.Ok(created);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> WithdrawAsync(
        Guid id,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var found = await session.ExecuteAsync(
            "delete from access_token where id = @id and user_name = @user",
            new { id, user = caller.UserName },
            cancellationToken
        );
        await session.CommitAsync(cancellationToken);
        return found == 1 ? TypedResults.NoContent() : Problems.NotFound("Dieses Token gibt es nicht.");
    }
}
