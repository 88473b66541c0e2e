using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Sozialplanung.ServiceDefaults.Disk;

namespace Sozialplanung.Ingestion.Deliveries;

/// <summary>The delivered files on disk, under names of our own; what a provider calls a file never becomes a path.</summary>
internal sealed class DeliveryFiles(IOptions<IngestionOptions> options, DiskRoom room)
{
    private const string Unfinished = ".part";

    /// <summary>
    /// Writes a stream to disk while hashing it. It has its name only when it is complete and on the disk; broken off, nothing is
    /// left. Errors: <see cref="FileTooLargeException"/>, <see cref="NoRoomException"/>.
    /// </summary>
    public async Task<StoredFile> StoreAsync(Stream content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(options.Value.FilesFolder);
        var name = Guid.CreateVersion7().ToString("N");
        var unfinished = PathOf(name) + Unfinished;
        try
        {
            var (hash, size) = await WriteAsync(content, unfinished, cancellationToken);
            File.Move(unfinished, PathOf(name));
            return new StoredFile(name, hash, size);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    public string PathOf(string name) => Path.Combine(options.Value.FilesFolder, name);

    public void Delete(string name) => File.Delete(PathOf(name));

    /// <summary>Names of files nobody has written to since; those of broken uploads among them.</summary>
    public string[] Older(DateTimeOffset than) =>
        !Directory.Exists(options.Value.FilesFolder)
            ? []
            :
            [
                .. new DirectoryInfo(options.Value.FilesFolder)
                    .EnumerateFiles()
                    .Where(file => file.LastWriteTimeUtc < than.UtcDateTime)
                    .Select(file => file.Name),
            ];

    private async Task<(string Hash, long Size)> WriteAsync(Stream content, string path, CancellationToken cancellationToken)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 18);
        try
        {
            await using var file = new FileStream(
                path,
                FileMode.CreateNew,
                FileAccess.Write,
                FileShare.None,
                1,
                FileOptions.Asynchronous
            );
            var size = 0L;
            int read;
            while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
            {
                size += read;
                if (size > options.Value.MaximumFileBytes)
                {
                    throw new FileTooLargeException(options.Value.MaximumFileBytes);
                }

                room.ThrowIfShort();
                sha.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            file.Flush(flushToDisk: true);
            return (Convert.ToHexStringLower(sha.GetHashAndReset()), size);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}

internal sealed record StoredFile(string Name, string Sha256, long Size);

internal sealed class FileTooLargeException(long limit)
    : Exception($"Die Datei ist größer als {(limit / (1024 * 1024)).ToString("N0", CultureInfo.GetCultureInfo("de-DE"))} MiB.");
