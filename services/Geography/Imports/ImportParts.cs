using Microsoft.AspNetCore.Http.HttpResults;

namespace Sozialplanung.Geography.Imports;

/// <summary>A file and its profile out of a multipart request, or the problem to answer with.</summary>
internal sealed class ImportParts<TProfile> : IAsyncDisposable
    where TProfile : class
{
    public Stream? File { get; init; }

    public string FileName { get; init; } = "";

    public TProfile? Profile { get; init; }

    public ProblemHttpResult? Problem { get; init; }

    public ValueTask DisposeAsync() => File?.DisposeAsync() ?? ValueTask.CompletedTask;
}
