using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Gateway.Storage;

/// <summary>A person who signs in with a password that is kept here.</summary>
internal sealed class LocalAccountRow
{
    public required string UserName { get; init; }

    public required string Name { get; init; }

    public required string PasswordHash { get; set; }

    public required Role Role { get; init; }

    public string Place { get; init; } = "";

    public string PlaceName { get; init; } = "";

    public string Organisation { get; init; } = "";

    public bool IsLocked { get; set; }

    public int FailedCount { get; set; }

    public DateTimeOffset? LockedUntil { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Changes with every change: a second clerk at the same moment is noticed.</summary>
    public uint Version { get; init; }
}
