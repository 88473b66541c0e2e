using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Sozialplanung.ServiceDefaults.Callers;

public static class CallerAuthorization
{
    /// <summary>Lets only these roles in. <see cref="Role.Dienst"/> is let in only where it is named.</summary>
    public static TBuilder RequireRole<TBuilder>(this TBuilder endpoint, params Role[] roles)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(policy => policy.RequireRole(roles.Select(role => role.ToString())));

    internal static void AddCallers(this IServiceCollection services)
    {
        services.AddSingleton<ServiceTokens>();
        services
            .AddAuthentication(ServiceTokens.Scheme)
            .AddScheme<AuthenticationSchemeOptions, ServiceTokenAuthentication>(ServiceTokens.Scheme, null);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }
}
