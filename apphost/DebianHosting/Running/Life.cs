using System.Diagnostics;
using System.Globalization;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Sozialplanung.DebianHosting.Logs;

namespace Sozialplanung.DebianHosting.Running;

/// <summary>What is known of one process over all its starts, and what follows from its end.</summary>
internal sealed class Life(ResourceLog log)
{
    private const int StartsBeforeGivingUp = 5;
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private long _began = Stopwatch.GetTimestamp();
    private string? _state;
    private bool _isHealthy;
    private bool _wasHealthy;
    private bool _isWanted = true;
    private int _starts;

    public ResourceLog Log => log;

    /// <summary>Takes the news in; true when the process has ended and is to be started again.</summary>
    public bool Ends(CustomResourceSnapshot snapshot)
    {
        var (before, now) = (_state, snapshot.State?.Text);
        _state = now;
        if (now != before && (now == KnownResourceStates.Starting || before == KnownResourceStates.Waiting))
        {
            (_began, _isWanted) = (Stopwatch.GetTimestamp(), true);
        }

        if (now == KnownResourceStates.Stopping)
        {
            // Somebody pressed „Stop“ in the dashboard.
            _isWanted = false;
        }

        if (now != KnownResourceStates.Running)
        {
            _isHealthy = false;
        }
        else if (snapshot.HealthStatus == HealthStatus.Healthy && !_isHealthy)
        {
            _isHealthy = _wasHealthy = true;
            log.Tell(string.Create(German, $"bereit nach {Lived.TotalSeconds:0.0} s"));
        }

        return _isWanted && now != before && IsEnd(now);
    }

    /// <summary>How long it has been starting without getting ready; null = it is ready, or does not run.</summary>
    public TimeSpan? StartingFor => _state == KnownResourceStates.Running && !_isHealthy ? Lived : null;

    /// <summary>The pause before the next start; null = it is given up, for the reason in the second value.</summary>
    public (TimeSpan? Pause, string Reason) AfterEnd(string name, int? code)
    {
        _starts = Lived > TimeSpan.FromMinutes(1) ? 1 : _starts + 1;
        if (!_wasHealthy && _starts >= StartsBeforeGivingUp)
        {
            return (null, $"„{name}“ ist {_starts}-mal beim Start gescheitert (zuletzt Code {code}). Protokoll: {log.File}");
        }

        var pause = TimeSpan.FromMilliseconds(Math.Min(125 * Math.Pow(2, _starts), LongestPause.TotalMilliseconds));
        return (pause, string.Create(German, $"beendet mit Code {code}; neuer Start in {pause.TotalSeconds:0.##} s"));
    }

    private TimeSpan Lived => Stopwatch.GetElapsedTime(_began);

    private static bool IsEnd(string? state) => state is not null && KnownResourceStates.TerminalStates.Contains(state);
}
