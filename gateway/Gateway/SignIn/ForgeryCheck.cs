using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Gateway.SignIn;

/// <summary>
/// A request that changes something and rests on the cookie must carry a header that no foreign page can set without our
/// consent. Scripts with a token carry no cookie and need none.
/// </summary>
internal static class ForgeryCheck
{
    public const string Header = "X-Sozialplanung";

    public static void UseForgeryCheck(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                var request = context.Request;
                var isUnsafe = !(
                    HttpMethods.IsGet(request.Method)
                    || HttpMethods.IsHead(request.Method)
                    || HttpMethods.IsOptions(request.Method)
                );
                if (
                    isUnsafe
                    && SessionCookie.Read(request) is not null
                    && request.Headers.Authorization.Count == 0
                    && !request.Headers.ContainsKey(Header)
                )
                {
                    await Problems.Forbidden("Diese Anfrage kam nicht von unserer Seite.", "forgery").ExecuteAsync(context);
                    return;
                }

                await next(context);
            }
        );
}
