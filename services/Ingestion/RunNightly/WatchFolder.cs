using Microsoft.Extensions.Options;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>A file that waits in the folder of a dataset.</summary>
internal sealed record WatchedFile(string Folder, string Name)
{
    public string FullPath => Path.Combine(Folder, Name);
}

/// <summary>Finds the files that providers have put into the folders of their datasets.</summary>
internal sealed class WatchFolder(IOptions<IngestionOptions> options)
{
    public const string Done = "erledigt";

    public IReadOnlyList<WatchedFile> FilesOf(DatasetOfRun dataset)
    {
        var root = options.Value.WatchFolder;
        var folder = Path.Combine(root, dataset.Folder);
        return root.Length == 0 || !Directory.Exists(folder)
            ? []
            :
            [
                .. new DirectoryInfo(folder)
                    .EnumerateFiles()
                    .Where(file => file.LinkTarget is null && !UnfinishedFiles.Include(file.Name))
                    .OrderBy(file => file.Name, StringComparer.Ordinal)
                    .Select(file => new WatchedFile(folder, file.Name)),
            ];
    }
}
