using System.Security.Cryptography;
using System.Text;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Samples;

/// <summary>
/// Files that a person shows to see how they would be read: nobody else sees them, they are in no list, and they go by themselves.
/// </summary>
internal sealed class SampleFiles(DeliveryFiles files, TimeProvider clock)
{
    /// <summary>Folder below that of the deliveries.</summary>
    private const string Folder = "muster";

    private const int MostOfOne = 20;
    private static readonly TimeSpan _kept = TimeSpan.FromHours(12);

    /// <summary>Keeps the file for a while. Errors: <see cref="FileTooLargeException"/>.</summary>
    public async Task<Guid> TakeAsync(Caller caller, Stream content, CancellationToken cancellationToken)
    {
        Tidy();
        var stored = await files.StoreAsync(content, cancellationToken);
        Directory.CreateDirectory(files.PathOf(FolderOf(caller)));
        File.Move(files.PathOf(stored.Name), files.PathOf(Path.Combine(FolderOf(caller), stored.Name)));
        MakeRoom(caller);
        return Guid.Parse(stored.Name);
    }

    /// <summary>The name of the stored file, of those this person has shown; null where there is none any more.</summary>
    public string? Find(Caller caller, Guid id)
    {
        var name = NameOf(caller, id);
        return File.Exists(files.PathOf(name)) ? name : null;
    }

    /// <summary>Forgets the file.</summary>
    public void Forget(Caller caller, Guid id) => files.Delete(NameOf(caller, id));

    /// <summary>Removes all that have been here for longer than a working day.</summary>
    public void Tidy()
    {
        var root = new DirectoryInfo(files.PathOf(Folder));
        if (!root.Exists)
        {
            return;
        }

        var oldest = (clock.GetUtcNow() - _kept).UtcDateTime;
        foreach (var file in root.EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.LastWriteTimeUtc < oldest))
        {
            file.Delete();
        }
    }

    private void MakeRoom(Caller caller)
    {
        var own = new DirectoryInfo(files.PathOf(FolderOf(caller))).GetFiles().OrderByDescending(file => file.LastWriteTimeUtc);
        foreach (var file in own.Skip(MostOfOne))
        {
            file.Delete();
        }
    }

    private static string NameOf(Caller caller, Guid id) => Path.Combine(FolderOf(caller), id.ToString("N"));

    // A user's name never becomes a path.
    private static string FolderOf(Caller caller) =>
        Path.Combine(Folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(caller.UserName)).AsSpan(0, 12)));
}
