using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Gateway.Accounts;

public sealed record CreateAccountRequest(
    [RegularExpression(
        "^[a-z0-9._-]{2,64}$",
        ErrorMessage = "Der Anmeldename besteht aus 2 bis 64 Kleinbuchstaben, Ziffern, Punkt, Unter- oder Bindestrich."
    )]
        string UserName,
    [MinLength(1), MaxLength(200)] string Name,
    [MinLength(Passwords.MinimumLength, ErrorMessage = Passwords.TooShort), MaxLength(200)] string Password,
    Role Role,
    [MaxLength(64)] string Place,
    [MaxLength(200)] string PlaceName,
    [MaxLength(200)] string Organisation
);

public sealed record LockAccountRequest(bool IsLocked);

public sealed record ResetPasswordRequest(
    [MinLength(Passwords.MinimumLength, ErrorMessage = Passwords.TooShort), MaxLength(200)] string Password
);

/// <summary>An account in the list of the Verwalter.</summary>
public sealed record AccountRow(
    string UserName,
    string Name,
    string Role,
    string Place,
    string PlaceName,
    string Organisation,
    bool IsLocked,
    DateTimeOffset CreatedAt
);

internal static class AccountEndpoints
{
    public static void MapAccounts(this IEndpointRouteBuilder auth)
    {
        var users = auth.MapGroup("/users").Require(Right.ManageAccounts);
        users.MapGet("/", ListAsync).WithName("ListAccounts");
        users.MapPost("/", CreateAsync).WithName("CreateAccount").ProducesProblem(400).ProducesProblem(409);
        users.MapPut("/{userName}/lock", LockAsync).WithName("LockAccount").ProducesProblem(404);
        users.MapPut("/{userName}/password", ResetAsync).WithName("ResetPassword").ProducesProblem(400).ProducesProblem(404);
    }

    private static async Task<IReadOnlyList<AccountRow>> ListAsync(
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.QueryAsync<AccountRow>(
            "select user_name, name, role, place, place_name, organisation, is_locked, created_at from account order by user_name",
            null,
            cancellationToken
        );
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> CreateAsync(
        CreateAccountRequest request,
        Caller caller,
        ServiceDatabase database,
        Passwords passwords,
        CancellationToken cancellationToken
    )
    {
        if (request.Role is Role.Oeffentlichkeit or Role.Dienst)
        {
            return Problems.BadInput("role", "Diese Rolle kann kein Konto haben.");
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        try
        {
            await session.ExecuteAsync(
                """
                insert into account (user_name, name, password_hash, role, place, place_name, organisation)
                values (@UserName, @Name, @hash, @role, @Place, @PlaceName, @Organisation)
                """,
                new
                {
                    request.UserName,
                    request.Name,
                    hash = passwords.Hash(request.Password),
                    role = request.Role.ToString(),
                    request.Place,
                    request.PlaceName,
                    request.Organisation,
                },
                cancellationToken
            );
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Problems.Conflict("account-exists", $"Den Anmeldenamen „{request.UserName}“ gibt es schon.");
        }

        await session.CommitAsync(cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> LockAsync(
        string userName,
        LockAccountRequest request,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var found = await session.ExecuteAsync(
            "update account set is_locked = @IsLocked where user_name = @userName",
            new { request.IsLocked, userName },
            cancellationToken
        );
        if (request.IsLocked)
        {
            await session.ExecuteAsync("delete from session where user_name = @userName", new { userName }, cancellationToken);
        }

        await session.CommitAsync(cancellationToken);
        return found == 1 ? TypedResults.NoContent() : Problems.NotFound($"Das Konto „{userName}“ gibt es nicht.");
    }

    /// <summary>For who has forgotten the own password; whoever is signed in with the old one is out.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> ResetAsync(
        string userName,
        ResetPasswordRequest request,
        Caller caller,
        ServiceDatabase database,
        Passwords passwords,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var found = await session.ExecuteAsync(
            "update account set password_hash = @hash, failed_count = 0, locked_until = null where user_name = @userName",
            new { hash = passwords.Hash(request.Password), userName },
            cancellationToken
        );
        await session.ExecuteAsync("delete from session where user_name = @userName", new { userName }, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return found == 1 ? TypedResults.NoContent() : Problems.NotFound($"Das Konto „{userName}“ gibt es nicht.");
    }
}
