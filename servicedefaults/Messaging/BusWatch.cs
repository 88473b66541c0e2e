using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Sozialplanung.ServiceDefaults.Messaging;

/// <summary>
/// Ends the service, so that it is started anew, where its bus does not find back to the broker. When a broker dies while
/// a connection to it is being made, the bus library may keep the failed connection and ask it for ever (MassTransit 8.4 and 8.5, compare
/// its issue 5692): the broker is there, and no event arrives. Stopping and starting the bus within the process does not help.
/// Nothing is lost: what a dying service leaves behind is taken up by the next.
/// </summary>
internal sealed partial class BusWatch(
    IBusControl bus,
    IConfiguration configuration,
    IHostApplicationLifetime service,
    TimeProvider clock,
    ILogger<BusWatch> logger,
    TimeSpan? patience = null
) : BackgroundService
{
    private static readonly TimeSpan _lookEvery = TimeSpan.FromSeconds(5);

    // Longer than the library's own longest pause between two attempts.
    private readonly TimeSpan _patience = patience ?? TimeSpan.FromSeconds(65);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_lookEvery, clock);
        try
        {
            var since = clock.GetTimestamp();
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                if (!await IsCutOffAsync(stoppingToken))
                {
                    since = clock.GetTimestamp();
                }
                else if (clock.GetElapsedTime(since) >= _patience)
                {
                    LogEnds(bus.CheckHealth().Description);
                    Environment.ExitCode = 1;
                    service.StopApplication();
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task<bool> IsCutOffAsync(CancellationToken cancellationToken) =>
        bus.CheckHealth().Status != BusHealthStatus.Healthy && await BrokerAnswersAsync(cancellationToken);

    private async Task<bool> BrokerAnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            // The bus would not have started without the address.
            var broker = new ConnectionFactory { Uri = new Uri(configuration.GetConnectionString("rabbitmq")!) };
            await using var connection = await broker.CreateConnectionAsync(cancellationToken);
            return connection.IsOpen;
        }
        catch (Exception e)
            when (e is BrokerUnreachableException or OperationInterruptedException or IOException or TimeoutException
                || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            )
        {
            return false;
        }
    }

    [LoggerMessage(LogLevel.Critical, "The broker answers, the bus does not find it; the service ends to start anew: {Reason}")]
    private partial void LogEnds(string reason);
}
