using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Gateway.Accounts;
using Sozialplanung.Gateway.Routes;
using Sozialplanung.Gateway.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Gateway.SignIn;

public sealed record SignInRequest([MinLength(1), MaxLength(64)] string User, [MinLength(1), MaxLength(200)] string Password);

/// <summary>Who is signed in, as the web application shows it; anonymous people have role Öffentlichkeit.</summary>
public sealed record WhoAmI(
    bool SignedIn,
    string User,
    string Name,
    Role Role,
    string RoleName,
    IReadOnlyList<Right> Rights,
    string Place,
    string PlaceName
);

internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder auth)
    {
        auth.MapPost("/sign-in", SignInAsync)
            .WithName("SignIn")
            .AllowAnonymous()
            .RequireRateLimiting(RequestLimits.SignIn)
            .ProducesProblem(400)
            .ProducesProblem(401);
        auth.MapPost("/sign-out", SignOutAsync).WithName("SignOut").AllowAnonymous();
        auth.MapGet("/me", MeAsync).WithName("WhoAmI").AllowAnonymous();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> SignInAsync(
        SignInRequest request,
        SignInHandler handler,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        if (await handler.SignInAsync(request.User, request.Password, cancellationToken) is not { } id)
        {
            return TypedResults.Problem(
                statusCode: 401,
                type: "urn:sozialplanung:sign-in",
                title: "Anmeldename oder Passwort stimmt nicht.",
                detail: "Nach fünf falschen Versuchen ruht das Konto eine Viertelstunde."
            );
        }

        SessionCookie.Write(context, id);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> SignOutAsync(Sessions sessions, HttpContext context, CancellationToken cancellationToken)
    {
        if (SessionCookie.Read(context.Request) is { Length: > 0 } id)
        {
            await sessions.EndAsync(id, cancellationToken);
            SessionCookie.Clear(context);
        }

        return TypedResults.NoContent();
    }

    private static async Task<WhoAmI> MeAsync(
        Caller caller,
        ServiceDatabase<GatewayDb> database,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        context.Response.Headers.CacheControl = "no-store";
        if (!caller.IsSignedIn)
        {
            return new WhoAmI(false, "", "", caller.Role, RoleNames.German(caller.Role), [], "", "");
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        var account = await session.Accounts.SingleAsync(account => account.UserName == caller.UserName, cancellationToken);
        return new WhoAmI(
            true,
            account.UserName,
            account.Name,
            caller.Role,
            RoleNames.German(caller.Role),
            RightsOfRoles.Of(caller.Role),
            account.Place,
            account.PlaceName
        );
    }
}
