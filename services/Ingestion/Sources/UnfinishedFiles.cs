namespace Sozialplanung.Ingestion.Sources;

/// <summary>Names that copying programs give to files that are not whole yet.</summary>
internal static class UnfinishedFiles
{
    public static bool Include(string name) =>
        name.StartsWith('.')
        || name.StartsWith('~')
        || Path.GetExtension(name).ToLowerInvariant() is ".part" or ".tmp" or ".filepart" or ".crdownload";
}
