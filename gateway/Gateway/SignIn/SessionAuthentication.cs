using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Gateway.SignIn;

/// <summary>Recognises a browser by its session cookie and a script by its access token.</summary>
internal sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    Sessions sessions
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public new const string Scheme = "Session";
    public const string TokenPrefix = "spt_";
    private const string Bearer = "Bearer " + TokenPrefix;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (header.Length > 0)
        {
            return
                header.StartsWith(Bearer, StringComparison.Ordinal)
                && await sessions.FindByTokenAsync(header["Bearer ".Length..], Context.RequestAborted) is { } script
                ? Success(script)
                : AuthenticateResult.Fail("Das Token ist unbekannt oder zurückgezogen.");
        }

        return
            SessionCookie.Read(Request) is { Length: > 0 } id
            && await sessions.FindAsync(id, Context.RequestAborted) is { } person
            ? Success(person)
            : AuthenticateResult.NoResult();
    }

    private static AuthenticateResult Success(Caller caller) =>
        AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(caller.ToIdentity()), Scheme));
}
