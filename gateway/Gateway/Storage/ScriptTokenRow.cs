namespace Sozialplanung.Gateway.Storage;

/// <summary>A token that a script signs in with, for the person who made it. The script holds the token, the row its hash.</summary>
internal sealed class ScriptTokenRow
{
    public required Guid Id { get; init; }

    public required byte[] TokenHash { get; init; }

    public required string UserName { get; init; }

    public required string Name { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? UsedAt { get; init; }
}
