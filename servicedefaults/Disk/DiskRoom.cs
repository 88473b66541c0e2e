using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Sozialplanung.ServiceDefaults.Disk;

/// <summary>
/// Watches the room on the disk of the installation. While it is short nothing new is begun and jobs are put back, because a PostgreSQL
/// that cannot write its own log stops altogether, and then nobody can read either. It goes on by itself when there is room again.
/// </summary>
public sealed partial class DiskRoom(IOptions<DiskOptions> options, TimeProvider clock, ILogger<DiskRoom> logger)
    : BackgroundService
{
    private static readonly TimeSpan _lookEvery = TimeSpan.FromMilliseconds(500);

    // One that runs out must not let all begin again with the first megabyte that is freed.
    private const double RoomAgain = 1.2;

    private CancellationTokenSource _shortage = new();

    public bool IsShort => _shortage.IsCancellationRequested;

    /// <summary>Cancelled when the room becomes short; who asks later, when there is room again, gets another one.</summary>
    internal CancellationToken Shortage => _shortage.Token;

    /// <summary>Errors: <see cref="NoRoomException"/>.</summary>
    public void ThrowIfShort()
    {
        if (IsShort)
        {
            throw new NoRoomException();
        }
    }

    public override void Dispose()
    {
        _shortage.Dispose();
        base.Dispose();
    }

    internal void Look(long freeBytes)
    {
        var reserve = options.Value.ReserveMegabytes * 1024.0 * 1024.0;
        if (!IsShort && freeBytes < reserve)
        {
            LogShort(freeBytes >> 20);
            _shortage.Cancel();
        }
        else if (IsShort && freeBytes >= reserve * RoomAgain)
        {
            LogRoomAgain(freeBytes >> 20);
            _shortage = new CancellationTokenSource();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Folder.Length == 0)
        {
            return;
        }

        // The database may lie elsewhere, with a link in the data folder.
        string[] folders = [options.Value.Folder, Path.Combine(options.Value.Folder, "postgres")];
        using var timer = new PeriodicTimer(_lookEvery, clock);
        try
        {
            do
            {
                Look(folders.Where(Directory.Exists).Select(Free).DefaultIfEmpty(long.MaxValue).Min());
            } while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private static long Free(string folder)
    {
        try
        {
            return new DriveInfo(folder).AvailableFreeSpace;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return long.MaxValue; // a folder that cannot be looked at says nothing
        }
    }

    [LoggerMessage(LogLevel.Error, "Only {Megabytes} MB are free on the disk; nothing new is written")]
    private partial void LogShort(long megabytes);

    [LoggerMessage(LogLevel.Warning, "{Megabytes} MB are free on the disk again; writing goes on")]
    private partial void LogRoomAgain(long megabytes);
}
