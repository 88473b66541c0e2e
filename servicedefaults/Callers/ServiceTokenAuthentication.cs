using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Sozialplanung.ServiceDefaults.Callers;

internal sealed class ServiceTokenAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    ServiceTokens tokens
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.Ordinal))
        {
            return AuthenticateResult.NoResult();
        }

        return await tokens.ReadAsync(header["Bearer ".Length..]) is { } caller
            ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(caller.ToIdentity()), Scheme.Name))
            : AuthenticateResult.Fail("Das Dienst-Token ist ungültig oder abgelaufen.");
    }
}
