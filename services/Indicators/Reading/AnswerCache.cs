using Microsoft.Extensions.Caching.Hybrid;

namespace Sozialplanung.Indicators.Reading;

/// <summary>
/// Finished answers. The key carries the shape of the answers, the audience and place of the reader, the release with the moment of
/// its computation, its state, and what has become of it since: an answer is never wrong, only unused. When another release becomes the current one, or one is
/// withdrawn, nothing has to be forgotten: nobody asks here before the database has shown him that the release can be read.
/// </summary>
internal sealed class AnswerCache(HybridCache cache)
{
    /// <summary>
    /// Raised whenever an answer gains, loses or renames a member or a column, or is written differently. Redis outlives an update of
    /// the program, and a release computed before it keeps its version. 2: the kind of the indicator. 3: what is not public is
    /// marked. 4: occasions. 5: corrections, and the release that is newer.
    /// </summary>
    private const int Shape = 5;

    /// <summary>
    /// The answer kept, or the rendered one. Who asks for the same meanwhile waits for the same rendering, so it must not lean on
    /// anything of the request that started it: that one may be gone before it ends.
    /// </summary>
    public ValueTask<RenderedAnswer> GetOrAddAsync(
        ReleaseHead release,
        Viewer viewer,
        string requestKey,
        Func<CancellationToken, Task<RenderedAnswer>> render,
        CancellationToken cancellationToken
    ) =>
        cache.GetOrCreateAsync(
            $"answer-{Shape}|{viewer.CacheKey}|{release.AnswerKey}|{requestKey}",
            render,
            static (render, token) => new ValueTask<RenderedAnswer>(render(token)),
            cancellationToken: cancellationToken
        );
}
