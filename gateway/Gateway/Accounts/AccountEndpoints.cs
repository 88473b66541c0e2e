using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sozialplanung.Gateway.Storage;
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
        ServiceDatabase<GatewayDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session
            .Accounts.OrderBy(account => account.UserName)
            .Select(account => new AccountRow(
                account.UserName,
                account.Name,
                account.Role.ToString(),
                account.Place,
                account.PlaceName,
                account.Organisation,
                account.IsLocked,
                account.CreatedAt
            ))
            .ToListAsync(cancellationToken);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> CreateAsync(
        CreateAccountRequest request,
        Caller caller,
        ServiceDatabase<GatewayDb> database,
        Passwords passwords,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        if (request.Role is Role.Oeffentlichkeit or Role.Dienst)
        {
            return Problems.BadInput("role", "Diese Rolle kann kein Konto haben.");
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        session.Add(
            new LocalAccountRow
            {
                UserName = request.UserName,
                Name = request.Name,
                PasswordHash = passwords.Hash(request.Password),
                Role = request.Role,
                Place = request.Place,
                PlaceName = request.PlaceName,
                Organisation = request.Organisation,
                CreatedAt = clock.GetUtcNow(),
            }
        );
        try
        {
            await session.CommitAsync(cancellationToken);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return Problems.Conflict("account-exists", $"Den Anmeldenamen „{request.UserName}“ gibt es schon.");
        }

        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> LockAsync(
        string userName,
        LockAccountRequest request,
        Caller caller,
        ServiceDatabase<GatewayDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await session.HoldAccountAsync(userName, cancellationToken) is not { } account)
        {
            return Problems.NotFound($"Das Konto „{userName}“ gibt es nicht.");
        }

        account.IsLocked = request.IsLocked;
        if (request.IsLocked)
        {
            await SignOutAsync(session, userName, cancellationToken);
        }

        await session.CommitAsync(cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>For who has forgotten the own password; whoever is signed in with the old one is out.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> ResetAsync(
        string userName,
        ResetPasswordRequest request,
        Caller caller,
        ServiceDatabase<GatewayDb> database,
        Passwords passwords,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await session.HoldAccountAsync(userName, cancellationToken) is not { } account)
        {
            return Problems.NotFound($"Das Konto „{userName}“ gibt es nicht.");
        }

        account.PasswordHash = passwords.Hash(request.Password);
        account.FailedCount = 0;
        account.LockedUntil = null;
        await SignOutAsync(session, userName, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return TypedResults.NoContent();
    }

    private static Task<int> SignOutAsync(GatewayDb session, string userName, CancellationToken cancellationToken) =>
        session.BrowserSessions.Where(open => open.UserName == userName).ExecuteDeleteAsync(cancellationToken);
}
