using Microsoft.AspNetCore.Http.HttpResults;

namespace Sozialplanung.ServiceDefaults.Imports;

/// <summary>A file and its profile out of a multipart request, or the problem to answer with.</summary>
public sealed class ImportParts<TProfile> : IAsyncDisposable
    where TProfile : class
{
    /// <summary>The file; null where there is a problem.</summary>
    public Stream? File { get; init; }

    /// <summary>The file once more from its beginning, for who reads it twice.</summary>
    public Func<Stream> Open { get; init; } = () => Stream.Null;

    /// <summary>As the sender calls it.</summary>
    public string FileName { get; init; } = "";

    /// <summary>How the file is to be read; null where there is a problem.</summary>
    public TProfile? Profile { get; init; }

    /// <summary>What to answer where the request cannot be taken apart; null otherwise.</summary>
    public ProblemHttpResult? Problem { get; init; }

    /// <summary>The whole file; the size of the request is limited.</summary>
    public async Task<ReadOnlyMemory<byte>> BytesAsync(CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream(File!.CanSeek ? (int)File.Length : 0);
        await File.CopyToAsync(bytes, cancellationToken);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>Closes the file.</summary>
    public ValueTask DisposeAsync() => File?.DisposeAsync() ?? ValueTask.CompletedTask;
}
