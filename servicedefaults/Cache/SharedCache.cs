using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace Sozialplanung.ServiceDefaults.Cache;

/// <summary>
/// <see cref="HybridCache"/> over this process's memory and, where the installation names one, Redis. The cache is never the truth:
/// without Redis everything is computed anew, and no request waits for it. The one class that knows the Redis client.
/// </summary>
public static class SharedCache
{
    private const int MostBytesOfOne = 64 << 20;
    private const int MostBytesInMemory = 64 << 20;

    /// <summary>Adds the cache. Keys say all that a result depends on, its readers too, so there is nothing to forget.</summary>
    public static IServiceCollection AddSharedCache(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddMemoryCache(memory => memory.SizeLimit = MostBytesInMemory);
        services.AddHybridCache(cache =>
        {
            cache.MaximumPayloadBytes = MostBytesOfOne;
            cache.DefaultEntryOptions = new HybridCacheEntryOptions
            {
                Expiration = TimeSpan.FromHours(12),
                LocalCacheExpiration = TimeSpan.FromHours(1),
            };
        });
        return configuration.GetConnectionString("redis") is { Length: > 0 } address
            ? services.AddStackExchangeRedisCache(redis => redis.ConfigurationOptions = OptionsOf(address))
            : services;
    }

    private static ConfigurationOptions OptionsOf(string address)
    {
        var options = ConfigurationOptions.Parse(address);
        options.AbortOnConnectFail = false;
        options.ConnectTimeout = options.AsyncTimeout = options.SyncTimeout = 1000;
        // While Redis is away every question fails at once instead of queueing for its return; it is looked for in the background.
        options.BacklogPolicy = BacklogPolicy.FailFast;
        options.ReconnectRetryPolicy = new ExponentialRetry(1000, 30_000);
        return options;
    }
}
