using System.Reflection;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Sozialplanung.ServiceDefaults.Callers;

/// <summary>
/// Who asks: role, place in the tree of areas (inherited downwards; empty = no place), sign-in name and organisation.
/// An endpoint takes it as a parameter; no token means <see cref="Anonymous"/>.
/// </summary>
public sealed record Caller(Role Role, string Place, string UserName, string Organisation)
{
    public static Caller Anonymous { get; } = new(Role.Oeffentlichkeit, "", "", "");

    /// <summary>The service itself, for work nobody in particular asked for.</summary>
    public static Caller System { get; } = new(Role.Dienst, "", "dienst", "");

    public bool IsSignedIn => Role != Role.Oeffentlichkeit;

    /// <summary>A caller who may do this and as little else as can be, for work on behalf of readers who may.</summary>
    public static Caller Standing(string place, string userName, params Right[] rights) =>
        new(RightsOfRoles.LeastWith(rights), place, userName, "");

    public bool May(Right right) => RightsOfRoles.Of(Role).Contains(right);

    /// <summary>Whether the caller has the right for an area whose path is given: everywhere, or in the own place.</summary>
    public bool May(Right right, IEnumerable<string> path) => May(right) && (May(Right.WorkEverywhere) || Covers(path));

    /// <summary>Whether the caller's place covers an area whose path (codes from the root to itself) is given.</summary>
    public bool Covers(IEnumerable<string> path) => Place.Length > 0 && path.Contains(Place, StringComparer.Ordinal);

    /// <summary>Lets minimal APIs bind a parameter of this type.</summary>
    public static ValueTask<Caller?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ValueTask.FromResult<Caller?>(From(context.User));
    }

    public static Caller From(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true && NamedRole.TryRead(user.FindFirstValue(ClaimTypes.Role), out var role)
            ? new Caller(
                role,
                user.FindFirstValue("place") ?? "",
                user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "",
                user.FindFirstValue("org") ?? ""
            )
            : Anonymous;

    public ClaimsIdentity ToIdentity() =>
        new(
            [
                new(ClaimTypes.NameIdentifier, UserName),
                new(ClaimTypes.Role, Role.ToString()),
                new("place", Place),
                new("org", Organisation),
            ],
            ServiceTokens.Scheme
        );
}
