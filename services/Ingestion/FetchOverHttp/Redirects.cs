using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchOverHttp;

/// <summary>Where a web server may send us on to.</summary>
internal static class Redirects
{
    /// <summary>Errors: <see cref="FetchFaultException"/> for another protocol, or one without encryption.</summary>
    public static Uri Next(Uri from, Uri location)
    {
        return !Uri.TryCreate(from, location, out var next) || next.Scheme is not ("http" or "https")
                ? throw new FetchFaultException(
                    $"{from.Host} leitet zu einer Adresse weiter, die nicht mit https:// beginnt. Bitte fragen Sie beim Datengeber nach der richtigen Adresse."
                )
            : from.Scheme == "https" && next.Scheme == "http"
                ? throw new FetchFaultException(
                    $"{from.Host} leitet von der verschlüsselten zu einer unverschlüsselten Adresse weiter ({next.Host}). Das wird nicht befolgt; bitte fragen Sie beim Datengeber nach einer Adresse mit https://."
                )
            : next.UserInfo.Length > 0
                ? throw new FetchFaultException(
                    $"{from.Host} leitet zu einer Adresse weiter, in der ein Kennwort steht. Das wird nicht befolgt."
                )
            : next;
    }
}
