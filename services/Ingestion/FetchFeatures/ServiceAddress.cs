namespace Sozialplanung.Ingestion.FetchFeatures;

/// <summary>The address of a service as people copy it, without what belongs to one question only.</summary>
internal static class ServiceAddress
{
    private static readonly HashSet<string> _ofQuestions = new(StringComparer.OrdinalIgnoreCase)
    {
        "service",
        "request",
        "version",
        "acceptversions",
        "typename",
        "typenames",
        "outputformat",
        "count",
        "maxfeatures",
        "startindex",
        "resulttype",
        "srsname",
        "bbox",
        "f",
        "limit",
        "offset",
    };

    /// <summary>The same address with these parameters; a <c>map=…</c> or a key that stood in it stays.</summary>
    public static Uri With(Uri address, string? path, params ReadOnlySpan<(string Name, string Value)> parameters)
    {
        var parts = address
            .Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !_ofQuestions.Contains(part.Split('=')[0]))
            .ToList();
        foreach (var (name, value) in parameters)
        {
            parts.Add($"{name}={Uri.EscapeDataString(value)}");
        }

        return new UriBuilder(address)
        {
            Path = path ?? address.AbsolutePath,
            Query = string.Join('&', parts),
            Fragment = "",
        }.Uri;
    }
}
