using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.PartnerNetwork.AskRouting;

/// <summary>
/// Settings of the routing service, section <c>Routing</c>. Without an address nothing leaves the house: ways are then straight.
/// </summary>
public sealed class RoutingOptions
{
    public const string Section = "Routing";

    /// <summary>Where an OpenRouteService answers, up to <c>/v2</c>; empty: there is none.</summary>
    public string Address { get; set; } = "";

    /// <summary>The key that it asks for; empty: none.</summary>
    [StringLength(2000)]
    public string Key { get; set; } = "";

    /// <summary>So many pairs of area and facility go into one request; a service refuses more than it is set up for.</summary>
    [Range(1, 100_000)]
    public int PairsPerRequest { get; set; } = 2500;

    /// <summary>So many requests may one question of a person cost.</summary>
    [Range(1, 10_000)]
    public int RequestsPerQuestion { get; set; } = 40;

    /// <summary>Seconds one request may take.</summary>
    [Range(1, 100)]
    public int Seconds { get; set; } = 20;

    internal bool IsConfigured => Address.Length > 0;

    internal bool HasGoodAddress =>
        !IsConfigured
        || (
            Uri.TryCreate(Address, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            && address is { UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 }
        );

    /// <summary>What people are told of it.</summary>
    internal string Host => IsConfigured ? new Uri(Address).Host : "";
}
