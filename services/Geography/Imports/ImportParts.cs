using Microsoft.AspNetCore.Http.HttpResults;

namespace Sozialplanung.Geography.Imports;

/// <summary>A file and its profile out of a multipart request, or the problem to answer with.</summary>
internal sealed class ImportParts<TProfile> : IAsyncDisposable
    where TProfile : class
{
    public Stream? File { get; init; }

    /// <summary>The file once more from its beginning, for who reads it twice.</summary>
    public Func<Stream> Open { get; init; } = () => Stream.Null;

    public string FileName { get; init; } = "";

    public TProfile? Profile { get; init; }

    public ProblemHttpResult? Problem { get; init; }

    /// <summary>The whole file; the size of the request is limited.</summary>
    public async Task<ReadOnlyMemory<byte>> BytesAsync(CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream(File!.CanSeek ? (int)File.Length : 0);
        await File.CopyToAsync(bytes, cancellationToken);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    public ValueTask DisposeAsync() => File?.DisposeAsync() ?? ValueTask.CompletedTask;
}
