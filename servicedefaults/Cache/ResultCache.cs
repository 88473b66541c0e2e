using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Sozialplanung.ServiceDefaults.Cache;

/// <summary>
/// Results shared by all instances of a service, in Redis. A tag stands for what a result depends on; invalidating the tag
/// forgets all its results at once. The cache is never the truth: without Redis everything is computed anew.
/// The one class that knows the Redis client.
/// </summary>
public sealed partial class ResultCache(IConfiguration configuration, JsonSerializerOptions json, ILogger<ResultCache> logger)
    : IDisposable
{
    private static readonly TimeSpan _keptFor = TimeSpan.FromHours(12);
    private readonly SemaphoreSlim _connecting = new(1, 1);
    private ConnectionMultiplexer? _redis;

    /// <summary>The cached result of a key, or the result of the factory, which is then kept.</summary>
    public async Task<T> GetOrAddAsync<T>(
        string tag,
        string key,
        Func<CancellationToken, Task<T>> factory,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(factory);
        var fullKey = await KeyAsync(tag, key, cancellationToken);
        if (
            fullKey is not null
            && await TryAsync(redis => redis.StringGetAsync(fullKey), cancellationToken) is { HasValue: true } kept
        )
        {
            return JsonSerializer.Deserialize<T>((byte[])kept!, json)!;
        }

        var result = await factory(cancellationToken);
        if (fullKey is not null)
        {
            var bytes = JsonSerializer.SerializeToUtf8Bytes(result, json);
            await TryAsync(redis => redis.StringSetAsync(fullKey, bytes, _keptFor), cancellationToken);
        }

        return result;
    }

    /// <summary>Forgets everything kept under a tag.</summary>
    public Task InvalidateAsync(string tag, CancellationToken cancellationToken) =>
        TryAsync(redis => redis.StringIncrementAsync($"tag:{tag}"), cancellationToken);

    public void Dispose()
    {
        _redis?.Dispose();
        _connecting.Dispose();
    }

    private async Task<string?> KeyAsync(string tag, string key, CancellationToken cancellationToken)
    {
        var version = await TryAsync(async redis => (string?)await redis.StringGetAsync($"tag:{tag}") ?? "0", cancellationToken);
        return version is null ? null : $"{tag}:{version}:{key}";
    }

    private async Task<T?> TryAsync<T>(Func<IDatabase, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await ConnectAsync(cancellationToken) is { } redis ? await work(redis.GetDatabase()) : default;
        }
        catch (Exception e) when (e is RedisException or TimeoutException or ObjectDisposedException)
        {
            LogAway(e.Message);
            return default;
        }
    }

    private async Task<ConnectionMultiplexer?> ConnectAsync(CancellationToken cancellationToken)
    {
        if (_redis is not null || configuration.GetConnectionString("redis") is not { Length: > 0 } address)
        {
            return _redis;
        }

        await _connecting.WaitAsync(cancellationToken);
        try
        {
            var options = ConfigurationOptions.Parse(address);
            options.AbortOnConnectFail = false;
            options.ConnectTimeout = 1000;
            options.SyncTimeout = 1000;
            return _redis ??= await ConnectionMultiplexer.ConnectAsync(options);
        }
        finally
        {
            _connecting.Release();
        }
    }

    [LoggerMessage(LogLevel.Warning, "The result cache is away: {Reason}")]
    private partial void LogAway(string reason);
}
