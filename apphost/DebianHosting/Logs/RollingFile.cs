using System.Globalization;
using System.Text;

namespace Sozialplanung.DebianHosting.Logs;

/// <summary>
/// A log file that never takes more than four times its limit: the last three are kept as <c>.1</c> to <c>.3</c>.
/// </summary>
internal sealed class RollingFile(string path, long limit = RollingFile.StandardLimit) : IDisposable
{
    public const long StandardLimit = 8 * 1024 * 1024;
    private const int Kept = 3;
    private const int LongestLine = 16_384;

    private readonly Lock _gate = new();
    private FileStream? _stream;
    private bool _isClosed;

    public string Path { get; } = path;

    public void WriteLine(string line)
    {
        var shown = line.Length <= LongestLine ? line : string.Concat(line.AsSpan(0, LongestLine), " …");
        var time = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z' ", CultureInfo.InvariantCulture);
        var bytes = Encoding.UTF8.GetBytes($"{time}{shown}\n");
        lock (_gate)
        {
            if (_isClosed)
            {
                return;
            }

            _stream ??= Open();
            if (_stream.Length + bytes.Length > limit)
            {
                _stream.Dispose();
                Roll();
                _stream = Open();
            }

            _stream.Write(bytes);
            _stream.Flush();
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            _stream?.Dispose();
        }
    }

    private FileStream Open() => new(Path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);

    private void Roll()
    {
        for (var number = Kept; number > 0; number--)
        {
            var older = number == 1 ? Path : $"{Path}.{number - 1}";
            if (File.Exists(older))
            {
                File.Move(older, $"{Path}.{number}", overwrite: true);
            }
        }
    }
}
