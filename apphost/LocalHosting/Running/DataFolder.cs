using Aspire.Hosting;

namespace Sozialplanung.LocalHosting.Running;

/// <summary>The one folder of an installation: only one process may work on it at a time.</summary>
internal sealed class DataFolder : IDisposable
{
    // Others may pass through (the database runs as its own user when we are root) but not look.
    private const UnixFileMode PassThrough = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly string _path;
    private readonly FileStream _lock;

    private DataFolder(string path, FileStream @lock)
    {
        _path = path;
        _lock = @lock;
    }

    public string Logs => Path.Combine(_path, "logs");

    public static DataFolder Open(string path)
    {
        Create(path);
        try
        {
            var file = new FileStream(Path.Combine(path, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return new DataFolder(path, file).WithLogs();
        }
        catch (IOException problem)
        {
            throw new DistributedApplicationException(
                $"Auf dem Datenordner {path} läuft schon eine Installation. Bitte jene beenden oder mit --data einen anderen Ordner angeben.", problem);
        }
    }

    /// <summary>Removes everything but the lock that keeps others out meanwhile.</summary>
    public void Empty()
    {
        foreach (var entry in new DirectoryInfo(_path).EnumerateFileSystemInfos())
        {
            if (entry.LinkTarget is { } target && Directory.Exists(target))
            {
                // The database, where it had to lie outside.
                Directory.Delete(target, recursive: true);
                entry.Delete();
            }
            else if (entry is DirectoryInfo folder)
            {
                folder.Delete(recursive: true);
            }
            else if (entry.Name != "lock")
            {
                entry.Delete();
            }
        }

        WithLogs();
    }

    public void Delete()
    {
        Empty();
        Dispose();
        Directory.Delete(_path, recursive: true);
    }

    public void Dispose() => _lock.Dispose();

    private static void Create(string path)
    {
        try
        {
            Directory.CreateDirectory(path, PassThrough);
            File.SetUnixFileMode(path, PassThrough);
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
        {
            throw new DistributedApplicationException(
                $"In den Datenordner {path} darf hier nicht geschrieben werden. Bitte mit --data einen anderen angeben.", problem);
        }
    }

    private DataFolder WithLogs()
    {
        Directory.CreateDirectory(Logs);
        return this;
    }
}
