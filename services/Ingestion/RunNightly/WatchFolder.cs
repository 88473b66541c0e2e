using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>A file that waits in the folder of a dataset.</summary>
internal sealed record WatchedFile(string Dataset, string Folder, string Name)
{
    public string FullPath => Path.Combine(Folder, Name);
}

/// <summary>Finds the files that providers have put into the folders of their datasets.</summary>
internal sealed class WatchFolder(IOptions<IngestionOptions> options, ServiceDatabase<IngestionDb> database)
{
    public const string Done = "erledigt";

    public async Task<IReadOnlyList<WatchedFile>> FindAsync(CancellationToken cancellationToken)
    {
        var root = options.Value.WatchFolder;
        if (root.Length == 0 || !Directory.Exists(root))
        {
            return [];
        }

        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var datasets = await session
            .Datasets.OrderBy(dataset => dataset.Code)
            .Select(dataset => new { dataset.Code, dataset.Folder })
            .ToListAsync(cancellationToken);
        return [.. datasets.SelectMany(dataset => FilesOf(dataset.Code, Path.Combine(root, dataset.Folder)))];
    }

    private static IEnumerable<WatchedFile> FilesOf(string dataset, string folder) =>
        !Directory.Exists(folder)
            ? []
            : new DirectoryInfo(folder)
                .EnumerateFiles()
                .Where(file => file.LinkTarget is null && !IsUnfinished(file.Name))
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => new WatchedFile(dataset, folder, file.Name));

    /// <summary>Names that copying programs give to files that are not whole yet.</summary>
    private static bool IsUnfinished(string name) =>
        name.StartsWith('.')
        || name.StartsWith('~')
        || Path.GetExtension(name).ToLowerInvariant() is ".part" or ".tmp" or ".filepart" or ".crdownload";
}
