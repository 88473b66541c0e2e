using Microsoft.AspNetCore.Http;

namespace Sozialplanung.ServiceDefaults.Callers;

/// <summary>Under which address a caller reached us: the gateway's, which says under what it was reached itself; else our own.</summary>
public static class ReachedAddress
{
    /// <summary>Scheme, host and port.</summary>
    public static string Origin(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return $"{Forwarded(request, "X-Forwarded-Proto") ?? request.Scheme}://{Forwarded(request, "X-Forwarded-Host") ?? request.Host.ToUriComponent()}";
    }

    /// <summary>The same with what stands before the paths of this service.</summary>
    public static string Root(HttpRequest request) => $"{Origin(request)}{Forwarded(request, "X-Forwarded-Prefix")}";

    private static string? Forwarded(HttpRequest request, string header) =>
        request.Headers[header].ToString() is { Length: > 0 } value ? value : null;
}
