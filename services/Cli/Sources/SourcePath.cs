namespace Sozialplanung.Cli.Sources;

internal static class SourcePath
{
    public static string Of(string dataset) => $"{OfDataset(dataset)}/source";

    public static string OfDataset(string dataset) => $"api/ingestion/datasets/{Uri.EscapeDataString(dataset)}";
}
