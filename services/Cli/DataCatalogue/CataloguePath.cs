namespace Sozialplanung.Cli.DataCatalogue;

internal static class CataloguePath
{
    public const string All = "api/ingestion/catalogue";

    /// <summary>Of a dataset by its code, or of a wish by its id.</summary>
    public static string Of(string key) => $"{All}/{Uri.EscapeDataString(key)}";
}
