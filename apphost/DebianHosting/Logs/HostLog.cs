using Microsoft.Extensions.Logging;

namespace Sozialplanung.DebianHosting.Logs;

/// <summary>What Aspire itself has to complain about goes into <c>logs/aspire.log</c>, not between the lines of the installation.</summary>
internal sealed class HostLog(string folder) : ILoggerProvider
{
    private readonly RollingFile _file = new(Path.Combine(folder, "aspire.log"));

    public ILogger CreateLogger(string categoryName) => new Category(categoryName, this);

    public void Dispose() => _file.Dispose();

    private void Write(string line)
    {
        // Before the data folder is taken, and after it has gone, there is no place for it.
        if (Directory.Exists(folder))
        {
            _file.WriteLine(line);
        }
    }

    private sealed class Category(string name, HostLog log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            // The lines of the resources have files of their own.
            if (IsEnabled(logLevel) && !name.Contains(".Resources.", StringComparison.Ordinal))
            {
                log.Write($"{logLevel} {name}: {formatter(state, exception)} {exception}");
            }
        }
    }
}
