using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace Sozialplanung.Gateway.WebPages;

/// <summary>
/// The web application from our own origin: hashed assets are kept for ever, the page itself is always asked for.
/// </summary>
internal static class WebPages
{
    private static readonly string[] _compressed =
    [
        .. ResponseCompressionDefaults.MimeTypes,
        "application/geo+json",
        "application/problem+json",
        "application/vnd.mapbox-vector-tile",
        "image/svg+xml",
    ];

    public static void AddWebPages(this IServiceCollection services) =>
        services.AddResponseCompression(compression =>
        {
            // No page reflects a secret beside text an attacker chooses, so compressing over https gives nothing away.
            compression.EnableForHttps = true;
            compression.MimeTypes = _compressed;
        });

    public static void UseWebPages(this WebApplication app)
    {
        if (Folder(app) is { } folder)
        {
            app.UseStaticFiles(
                new StaticFileOptions
                {
                    FileProvider = new PhysicalFileProvider(folder),
                    OnPrepareResponse = file =>
                        file.Context.Response.Headers.CacheControl = file.Context.Request.Path.StartsWithSegments(
                            "/assets",
                            StringComparison.Ordinal
                        )
                            ? "public, max-age=31536000, immutable"
                            : "no-cache",
                }
            );
        }
    }

    /// <summary>Every address that is neither a file nor an API is a state of the application.</summary>
    public static void MapWebPages(this WebApplication app)
    {
        if (Folder(app) is { } folder)
        {
            var page = Path.Combine(folder, "index.html");
            app.MapFallback(
                    "{*path:nonfile}",
                    (HttpContext context) =>
                    {
                        if (
                            context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
                            || context.Request.Path.StartsWithSegments("/auth", StringComparison.Ordinal)
                        )
                        {
                            return Results.NotFound();
                        }

                        context.Response.Headers.CacheControl = "no-cache";
                        return Results.File(page, "text/html; charset=utf-8");
                    }
                )
                .AllowAnonymous();
        }
    }

    private static string? Folder(WebApplication app) =>
        app.Services.GetRequiredService<IOptions<GatewayOptions>>().Value.WebFolder is { Length: > 0 } folder
        && Directory.Exists(folder)
            ? Path.GetFullPath(folder)
            : null;
}
