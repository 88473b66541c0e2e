namespace Sozialplanung.Gateway.WebPages;

internal static class SafeHeaders
{
    // Inline style attributes are needed by positioned widgets; inline scripts are not allowed at all.
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; "
        + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public static void UseSafeHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                var headers = context.Response.Headers;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "same-origin";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                if (context.Request.IsHttps)
                {
                    headers.StrictTransportSecurity = "max-age=31536000";
                }

                // A stored report brings a narrower policy of its own; two policies would both hold.
                context.Response.OnStarting(() =>
                {
                    if (headers.ContentSecurityPolicy.Count == 0)
                    {
                        headers.ContentSecurityPolicy = Policy;
                    }

                    return Task.CompletedTask;
                });
                return next(context);
            }
        );
}
