namespace Sozialplanung.Gateway.Storage;

/// <summary>A browser that is signed in. The browser holds the id, the row its hash.</summary>
internal sealed class BrowserSessionRow
{
    public required byte[] IdHash { get; init; }

    public required string UserName { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset SeenAt { get; init; }
}
