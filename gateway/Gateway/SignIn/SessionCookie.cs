namespace Sozialplanung.Gateway.SignIn;

/// <summary>The one cookie: an opaque session id, unreadable for scripts, sent to our own origin only.</summary>
internal static class SessionCookie
{
    // The __Host- prefix needs https; over plain http (loopback, tests) browsers would drop such a cookie.
    private static string NameFor(HttpRequest request) => request.IsHttps ? "__Host-sozialplanung" : "sozialplanung";

    public static string? Read(HttpRequest request) => request.Cookies[NameFor(request)];

    public static void Write(HttpContext context, string sessionId) =>
        context.Response.Cookies.Append(NameFor(context.Request), sessionId, Options(context.Request));

    public static void Clear(HttpContext context) =>
        context.Response.Cookies.Delete(NameFor(context.Request), Options(context.Request));

    private static CookieOptions Options(HttpRequest request) =>
        new()
        {
            HttpOnly = true,
            Secure = request.IsHttps,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            IsEssential = true,
        };
}
