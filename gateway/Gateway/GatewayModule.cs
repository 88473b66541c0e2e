using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.HttpOverrides;
using Sozialplanung.Gateway.AccessTokens;
using Sozialplanung.Gateway.Accounts;
using Sozialplanung.Gateway.Routes;
using Sozialplanung.Gateway.SignIn;
using Sozialplanung.Gateway.WebPages;

namespace Sozialplanung.Gateway;

internal static class GatewayModule
{
    public static void AddGateway(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<GatewayOptions>().BindConfiguration("Gateway").ValidateDataAnnotations().ValidateOnStart();
        services
            .AddAuthentication(SessionAuthentication.Scheme)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.Scheme, null);
        services.AddSingleton<Passwords>();
        services.AddSingleton<Sessions>();
        services.AddScoped<SignInHandler>();
        services.AddHostedService<FirstAccounts>();
        services.AddServiceRoutes(configuration);
        services.AddRequestLimits();
        services.AddWebPages();
    }

    public static void UseGateway(this WebApplication app)
    {
        app.UseForwardedHeaders(
            new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto }
        );
        app.UseResponseCompression();
        app.UseSafeHeaders();
        app.UseWebPages();
    }

    public static void MapGateway(this WebApplication app)
    {
        app.UseRateLimiter();
        app.UseForgeryCheck();
        var auth = app.MapGroup("/auth").WithTags("Anmeldung");
        auth.MapSignIn();
        auth.MapAccessTokens();
        auth.MapAccounts();
        auth.MapChangePassword();
        app.MapServiceRoutes();
        app.MapWebPages();
    }
}
