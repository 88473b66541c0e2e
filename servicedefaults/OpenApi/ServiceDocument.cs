using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.ServiceDefaults.OpenApi;

/// <summary>
/// The OpenAPI document of a service, with the paths as they are reached through the gateway. Each operation says what it requires:
/// the name of a <see cref="Right"/>, a sign-in, or nothing.
/// </summary>
internal static class ServiceDocument
{
    private const string Requires = "x-requires";

    public static void AddServiceDocument(this IServiceCollection services, string service) =>
        services.AddOpenApi(options =>
        {
            options.AddDocumentTransformer(
                (document, _, _) =>
                {
                    document.Info.Title = $"Sozialplanung: {service}";
                    document.Servers = [new() { Url = $"/api/{service}" }];
                    return Task.CompletedTask;
                }
            );
            options.AddOperationTransformer(
                (operation, context, _) =>
                {
                    if (RequiredBy(context.Description.ActionDescriptor.EndpointMetadata) is { } required)
                    {
                        operation.AddExtension(Requires, new JsonNodeExtension(required));
                    }

                    return Task.CompletedTask;
                }
            );
        });

    // Null where an endpoint says nothing: only a sign-in is asked then, and a test asks whether that was meant.
    private static string? RequiredBy(IList<object> metadata) =>
        metadata.OfType<IAllowAnonymous>().Any() ? "nothing"
        : metadata
            .OfType<AuthorizationPolicy>()
            .SelectMany(policy => policy.Requirements)
            .OfType<RightRequirement>()
            .LastOrDefault()
            is { } asked
            ? asked.Right.ToString()
        : metadata.OfType<IAuthorizeData>().Any() ? "sign-in"
        : null;
}
