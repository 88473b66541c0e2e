using System.Globalization;
using System.Text;

namespace Sozialplanung.DebianHosting.Logs;

/// <summary>
/// A log file that never takes more than four times its limit: the last three are kept as <c>.1</c> to <c>.3</c>. A line that cannot
/// be written, on a full disk, is left out and stops nothing; the next that can be says how many are missing.
/// </summary>
internal sealed class RollingFile(string path, long limit = RollingFile.StandardLimit, Func<string, Stream>? open = null)
    : IDisposable
{
    public const long StandardLimit = 8 * 1024 * 1024;
    private const int Kept = 3;
    private const int LongestLine = 16_384;

    private readonly Lock _gate = new();
    private Stream? _stream;
    private bool _isClosed;
    private int _missing;

    public string Path { get; } = path;

    public void WriteLine(string line)
    {
        var shown = line.Length <= LongestLine ? line : string.Concat(line.AsSpan(0, LongestLine), " …");
        var time = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z' ", CultureInfo.InvariantCulture);
        lock (_gate)
        {
            if (_isClosed)
            {
                return;
            }

            var gap = _missing == 0 ? "" : $"\n{time}--- {_missing} Zeilen fehlen: Sie ließen sich nicht schreiben.\n";
            try
            {
                Append(Encoding.UTF8.GetBytes($"{gap}{time}{shown}\n"));
                _missing = 0;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                _missing++;
            }
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

    private void Append(byte[] bytes)
    {
        _stream ??= Open();
        if (_stream.Length + bytes.Length > limit)
        {
            _stream.Dispose();
            _stream = null;
            Roll();
            _stream = Open();
        }

        _stream.Write(bytes);
        _stream.Flush();
    }

    // Without a buffer, or what could not be written would be tried again with every line, and at the end.
    private Stream Open() =>
        open?.Invoke(Path)
        ?? new FileStream(Path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

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
