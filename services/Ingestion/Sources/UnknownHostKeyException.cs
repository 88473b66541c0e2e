namespace Sozialplanung.Ingestion.Sources;

/// <summary>A server shows a key that nobody has confirmed yet: a person compares it with what its operator says.</summary>
internal sealed class UnknownHostKeyException(string host, string fingerprint)
    : Exception(
        $"{host} weist sich mit dem Schlüssel {fingerprint} aus. Bitte vergleichen Sie ihn mit der Angabe des Betreibers, ehe Sie ihn bestätigen; erst dann wird angemeldet."
    )
{
    public string Fingerprint => fingerprint;
}
