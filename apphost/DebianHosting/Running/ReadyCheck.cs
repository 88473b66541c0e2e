using System.Net;
using System.Net.Sockets;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Sozialplanung.DebianHosting.Running;

/// <summary>
/// A health check that looks often: Aspire asks an unready resource after one, two, three seconds and so on, which would add up
/// over a start in several steps. A refused connection is a no, not an error.
/// </summary>
internal static class ReadyCheck
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <param name="builder">The resource.</param>
    /// <param name="port">Its port; until it is open, nothing else is asked.</param>
    /// <param name="isReady">Asked when the port is open.</param>
    public static IResourceBuilder<T> WithReadyCheck<T>(
        this IResourceBuilder<T> builder,
        EndpointReference port,
        Func<CancellationToken, Task<bool>> isReady
    )
        where T : IResource
    {
        var key = $"{builder.Resource.Name}_ready";
        builder
            .ApplicationBuilder.Services.AddHealthChecks()
            .AddAsyncCheck(key, cancellationToken => CheckAsync(port, isReady, cancellationToken));
        return builder.WithHealthCheck(key);
    }

    private static async Task<HealthCheckResult> CheckAsync(
        EndpointReference port,
        Func<CancellationToken, Task<bool>> isReady,
        CancellationToken cancellationToken
    )
    {
        var end = TimeProvider.System.GetUtcNow() + Patience;
        do
        {
            if (await IsOpenAsync(port.Port) && await LookAsync(isReady, cancellationToken))
            {
                return HealthCheckResult.Healthy();
            }

            await Task.Delay(Glance, cancellationToken);
        } while (TimeProvider.System.GetUtcNow() < end);

        return HealthCheckResult.Unhealthy();
    }

    // Without an exception for each refusal: ten services refuse a hundred times a second while they start.
    private static async Task<bool> IsOpenAsync(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        using var attempt = new SocketAsyncEventArgs { RemoteEndPoint = new IPEndPoint(IPAddress.Loopback, port) };
        var answer = new TaskCompletionSource();
        attempt.Completed += (_, _) => answer.SetResult();
        if (socket.ConnectAsync(attempt))
        {
            await answer.Task;
        }

        return attempt.SocketError == SocketError.Success;
    }

    private static async Task<bool> LookAsync(Func<CancellationToken, Task<bool>> isReady, CancellationToken cancellationToken)
    {
        try
        {
            return await isReady(cancellationToken);
        }
        catch (Exception problem)
            when (problem is SocketException or IOException or HttpRequestException or NpgsqlException or TimeoutException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
