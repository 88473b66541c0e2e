using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Sozialplanung.ServiceDefaults.Callers;

public static class CallerAuthorization
{
    /// <summary>Lets in only who has this right.</summary>
    public static TBuilder Require<TBuilder>(this TBuilder endpoint, Right right)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(policy => policy.AddRequirements(new RightRequirement(right)));

    internal static void AddCallers(this IServiceCollection services)
    {
        services.AddSingleton<ServiceTokens>();
        services
            .AddAuthentication(ServiceTokens.Scheme)
            .AddScheme<AuthenticationSchemeOptions, ServiceTokenAuthentication>(ServiceTokens.Scheme, null);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }
}
