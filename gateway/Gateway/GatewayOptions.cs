using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Gateway;

/// <summary>Settings of the gateway, section <c>Gateway</c>.</summary>
public sealed class GatewayOptions
{
    /// <summary>Folder with the built web application; empty serves the API alone.</summary>
    public string WebFolder { get; set; } = "";

    /// <summary>Password of the first account <c>verwalter</c>, created when there is no account yet.</summary>
    public string AdminPassword { get; set; } = "";

    /// <summary>Adds the demo district's sign-ins on the first start. Never set it on an installation with real data.</summary>
    public bool DemoAccounts { get; set; }

    /// <summary>Minutes without a request after which a session ends.</summary>
    [Range(5, 1440)]
    public int IdleMinutes { get; set; } = 60;

    /// <summary>Hours after which a session ends in any case.</summary>
    [Range(1, 48)]
    public int SessionHours { get; set; } = 10;

    /// <summary>Requests of one address in ten seconds before it is asked to wait.</summary>
    [Range(10, 100_000)]
    public int RequestsPerTenSeconds { get; set; } = 600;
}
