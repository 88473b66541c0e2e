using Aspire.Hosting;

namespace Sozialplanung.DebianHosting.Data;

/// <summary>The one folder of an installation: only one process may work on it at a time.</summary>
internal sealed class DataFolder : IDisposable
{
    // Others may pass through (the database runs as its own user when we are root) but not look.
    private const UnixFileMode PassThrough =
        UnixFileMode.UserRead
        | UnixFileMode.UserWrite
        | UnixFileMode.UserExecute
        | UnixFileMode.GroupExecute
        | UnixFileMode.OtherExecute;

    private const string LockName = "lock";

    private readonly string _path;
    private readonly FileStream _lock;
    private readonly bool _isOurs;

    private DataFolder(string path, FileStream @lock, bool isOurs)
    {
        _path = path;
        _lock = @lock;
        _isOurs = isOurs;
        Directory.CreateDirectory(Logs);
    }

    public string Logs => Path.Combine(_path, "logs");

    public static DataFolder Open(string path)
    {
        try
        {
            CreateIfAbsent(path);
            var isOurs = File.Exists(Path.Combine(path, LockName)) || !Directory.EnumerateFileSystemEntries(path).Any();
            return new DataFolder(path, Lock(path), isOurs);
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
        {
            throw new DistributedApplicationException(
                $"In den Datenordner {path} darf hier nicht geschrieben werden. Bitte mit --data einen anderen angeben.",
                problem
            );
        }
    }

    /// <summary>Removes everything but the lock that keeps others out meanwhile.</summary>
    public void Empty()
    {
        if (!_isOurs)
        {
            throw new DistributedApplicationException(
                $"Der Ordner {_path} enthält Fremdes und wird nicht geleert. Bitte mit --data einen leeren oder neuen Ordner angeben."
            );
        }

        foreach (var entry in new DirectoryInfo(_path).EnumerateFileSystemInfos())
        {
            if (entry.LinkTarget is { } target && Directory.Exists(target))
            {
                // The database, where it had to lie outside.
                entry.Delete();
                Directory.Delete(target, recursive: true);
            }
            else if (entry is DirectoryInfo folder)
            {
                folder.Delete(recursive: true);
            }
            else if (entry.Name != LockName)
            {
                entry.Delete();
            }
        }

        Directory.CreateDirectory(Logs);
    }

    public void Delete()
    {
        Empty();
        Dispose();
        Directory.Delete(_path, recursive: true);
    }

    public void Dispose() => _lock.Dispose();

    private static void CreateIfAbsent(string path)
    {
        if (!Directory.Exists(path))
        {
            Directory.CreateDirectory(path);
            File.SetUnixFileMode(path, PassThrough);
        }
    }

    private static FileStream Lock(string path)
    {
        try
        {
            return new FileStream(Path.Combine(path, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException problem)
            when (problem is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
        {
            throw new DistributedApplicationException(
                $"Auf dem Datenordner {path} läuft schon eine Installation. Bitte jene beenden oder mit --data einen anderen Ordner angeben.",
                problem
            );
        }
    }
}
