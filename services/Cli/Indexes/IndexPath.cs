namespace Sozialplanung.Cli.Indexes;

/// <summary>Where the service keeps indexes.</summary>
internal static class IndexPath
{
    public const string All = "api/indicators/indexes";

    public static string Of(string code) => $"{All}/{Uri.EscapeDataString(code)}";
}
