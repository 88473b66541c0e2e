using System.ComponentModel;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Sozialplanung.ServiceDefaults.Cache;
using Sozialplanung.TestServers;

namespace Sozialplanung.ServiceDefaults.Tests.Cache;

public sealed class SharedCacheTests
{
    private int _made;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_many_ask_for_at_once_is_made_once()
    {
        await using var services = Services(Servers.Running.Redis);
        var cache = services.GetRequiredService<HybridCache>();
        var gate = new TaskCompletionSource();
        var key = NewKey();

        var asked = Enumerable
            .Range(0, 20)
            .Select(_ =>
                cache
                    .GetOrCreateAsync(
                        key,
                        async token =>
                        {
                            await gate.Task.WaitAsync(token);
                            return Make();
                        },
                        cancellationToken: Cancelled
                    )
                    .AsTask()
            )
            .ToArray();
        gate.SetResult();

        (await Task.WhenAll(asked)).ShouldAllBe(result => result.Content.Length == 3);
        _made.ShouldBe(1);
    }

    [Fact]
    public async Task What_one_instance_has_made_the_others_need_not_make()
    {
        var key = NewKey();
        await using (var first = Services(Servers.Running.Redis))
        {
            await GetAsync(first, key);
        }

        await using var second = Services(Servers.Running.Redis);
        await TestService.EventuallyAsync(
            "das Ergebnis ist in Redis angekommen",
            async _ =>
            {
                var before = _made;
                await using var third = Services(Servers.Running.Redis);
                await GetAsync(third, key);
                return _made == before;
            },
            Cancelled
        );
        var made = _made;

        (await GetAsync(second, key)).Content.ShouldBe([1, 2, 3]);
        _made.ShouldBe(made);
    }

    [Theory]
    [InlineData("")] // the installation has none
    [InlineData("127.0.0.1:1")] // nobody answers
    public async Task Without_Redis_everything_is_made_anew_and_nobody_waits(string redis)
    {
        await using var services = Services(redis);
        var started = TimeProvider.System.GetTimestamp();

        for (var i = 0; i < 20; i++)
        {
            (await GetAsync(services, NewKey())).Content.ShouldBe([1, 2, 3]);
        }

        _made.ShouldBe(20);
        // One attempt to connect, not twenty.
        TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    private Sample Make()
    {
        Interlocked.Increment(ref _made);
        return new Sample([1, 2, 3]);
    }

    private ValueTask<Sample> GetAsync(ServiceProvider services, string key) =>
        services
            .GetRequiredService<HybridCache>()
            .GetOrCreateAsync(key, _ => ValueTask.FromResult(Make()), cancellationToken: Cancelled);

    private static ServiceProvider Services(string redis) =>
        new ServiceCollection()
            .AddLogging()
            .AddSharedCache(new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:redis", redis)]).Build())
            .BuildServiceProvider();

    private static string NewKey() => $"test {Guid.CreateVersion7()}";

    [ImmutableObject(true)]
    internal sealed record Sample(byte[] Content);
}
