using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Sozialplanung.ServiceDefaults.Messaging;

/// <summary>
/// Starts the bus anew where it does not find back to the broker by itself. When a broker dies while a connection to it is being made,
/// the bus library may keep the failed connection and ask it for ever (MassTransit 8.4, issue 5692): the broker is there, and no
/// event arrives. Longer than the library's own longest pause between two attempts, we let it try.
/// </summary>
internal sealed partial class BusWatch(
    IBusControl bus, IConfiguration configuration, TimeProvider clock, ILogger<BusWatch> logger, TimeSpan? patience = null)
    : BackgroundService
{
    private static readonly TimeSpan _lookEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _stepWithin = TimeSpan.FromSeconds(20);
    private readonly TimeSpan _patience = patience ?? TimeSpan.FromSeconds(65);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        long? unwellSince = null;
        using var timer = new PeriodicTimer(_lookEvery, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (bus.CheckHealth() is not { Status: not BusHealthStatus.Healthy } health || !await BrokerAnswersAsync(stoppingToken))
            {
                unwellSince = null;
                continue;
            }

            unwellSince ??= clock.GetTimestamp();
            if (clock.GetElapsedTime(unwellSince.Value) >= _patience)
            {
                LogStartedAnew(health.Description);
                await StartAnewAsync(stoppingToken);
                unwellSince = null;
            }
        }
    }

    private async Task<bool> BrokerAnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            var broker = new ConnectionFactory { Uri = new Uri(configuration.GetConnectionString("rabbitmq")!) }; // the bus needs it too
            await using var connection = await broker.CreateConnectionAsync(cancellationToken);
            return connection.IsOpen;
        }
        catch (Exception e) when (e is BrokerUnreachableException or IOException or AlreadyClosedException or TimeoutException)
        {
            return false;
        }
    }

    // A step that hangs is left behind: starting is what counts, and the next looks tell whether it has helped.
    private async Task StartAnewAsync(CancellationToken cancellationToken)
    {
        await StepAsync(bus.StopAsync, cancellationToken);
        await StepAsync(bus.StartAsync, cancellationToken);
    }

    private async Task StepAsync(Func<CancellationToken, Task> step, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_stepWithin);
        try
        {
            await step(limit.Token).WaitAsync(limit.Token);
        }
        catch (Exception e) when (e is MassTransitException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            LogStepFailed(e.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The broker answers, the bus does not; it is started anew: {Reason}")]
    private partial void LogStartedAnew(string reason);

    [LoggerMessage(LogLevel.Warning, "The bus has not stopped or started yet: {Reason}")]
    private partial void LogStepFailed(string reason);
}
