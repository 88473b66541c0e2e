using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Gateway.Accounts;
using Sozialplanung.Gateway.Routes;
using Sozialplanung.Gateway.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Gateway.SignIn;

public sealed record ChangePasswordRequest(
    [MinLength(1), MaxLength(200)] string Current,
    [MinLength(Passwords.MinimumLength, ErrorMessage = Passwords.TooShort), MaxLength(200)] string Next
);

/// <summary>
/// The own password, by a person at a browser: whoever has only a script's token could otherwise take the account over.
/// </summary>
internal static class ChangePasswordEndpoint
{
    public static void MapChangePassword(this IEndpointRouteBuilder auth) =>
        auth.MapPost("/password", ChangeAsync)
            .WithName("ChangePassword")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .RequireAuthorization()
            .RequireRateLimiting(RequestLimits.SignIn);

    private static async Task<Results<NoContent, ProblemHttpResult>> ChangeAsync(
        ChangePasswordRequest request,
        Caller caller,
        HttpContext context,
        ServiceDatabase<GatewayDb> database,
        Passwords passwords,
        CancellationToken cancellationToken
    )
    {
        if (SessionCookie.Read(context.Request) is not { } sessionId || context.Request.Headers.Authorization.Count > 0)
        {
            return Problems.Forbidden("Das Passwort ändert nur, wer sich damit angemeldet hat.");
        }

        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var account = await session.HoldAccountAsync(caller.UserName, cancellationToken);
        if (!passwords.AreRight(account?.PasswordHash, request.Current))
        {
            return Problems.BadInput("wrong-password", "Das bisherige Passwort stimmt nicht.");
        }

        account!.PasswordHash = passwords.Hash(request.Next);
        // Who knew the old password may be signed in with it.
        var own = Secrets.Hash(sessionId);
        await session
            .BrowserSessions.Where(open => open.UserName == account.UserName && open.IdHash != own)
            .ExecuteDeleteAsync(cancellationToken);
        await session.CommitAsync(cancellationToken);
        return TypedResults.NoContent();
    }
}
