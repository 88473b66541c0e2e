using Microsoft.Extensions.Caching.Memory;
using Sozialplanung.ServiceDefaults.Cache;

namespace Sozialplanung.Indicators.Reading;

/// <summary>
/// Finished answers: the most wanted in this process, all of them in Redis under the tag of their release. The key carries the
/// audience, and the release with the moment of its computation, so an answer is never wrong, only unused.
/// </summary>
internal sealed class AnswerCache(ResultCache shared) : IDisposable
{
    private const long MostBytes = 64 << 20;
    private readonly MemoryCache _own = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    public static string TagOf(Guid release) => $"release:{release:N}";

    public async Task<RenderedAnswer> GetOrAddAsync(
        ReleaseHead release,
        Viewer viewer,
        string requestKey,
        Func<CancellationToken, Task<RenderedAnswer>> render,
        CancellationToken cancellationToken
    )
    {
        var key = $"{viewer.CacheKey}|{release.Version}|{release.State}|{requestKey}";
        if (_own.TryGetValue(key, out RenderedAnswer? kept))
        {
            return kept!;
        }

        var answer = await shared.GetOrAddAsync(TagOf(release.Id), key, render, cancellationToken);
        return _own.Set(
            key,
            answer,
            new MemoryCacheEntryOptions { Size = answer.Content.Length + 500, SlidingExpiration = TimeSpan.FromHours(1) }
        );
    }

    public void Dispose() => _own.Dispose();
}
