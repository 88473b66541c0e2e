using Microsoft.Extensions.DependencyInjection;

namespace Sozialplanung.ServiceDefaults.OpenApi;

/// <summary>The OpenAPI document of a service, with the paths as they are reached through the gateway.</summary>
internal static class ServiceDocument
{
    public static void AddServiceDocument(this IServiceCollection services, string service) =>
        services.AddOpenApi(options =>
            options.AddDocumentTransformer(
                (document, _, _) =>
                {
                    document.Info.Title = $"Sozialplanung: {service}";
                    document.Servers = [new() { Url = $"/api/{service}" }];
                    return Task.CompletedTask;
                }
            )
        );
}
