using System.Reflection;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Reporting.Renditions;

/// <summary>
/// Who wants a report and is to have a fair share of the workers: a person who is signed in, by name, or somebody of the public, by
/// the address the gateway tells. The address is kept only while the request lasts. An endpoint takes it as a parameter.
/// </summary>
internal sealed record Asker(string UserName, string Address)
{
    public bool IsPublic => UserName.Length == 0;

    public static ValueTask<Asker?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var caller = Caller.From(context.User);
        return ValueTask.FromResult<Asker?>(
            caller.IsSignedIn
                ? new Asker(caller.UserName, "")
                : new Asker("", context.Request.Headers["X-Forwarded-For"].ToString())
        );
    }
}
