using System.Net;
using System.Net.Sockets;

namespace Sozialplanung.Ingestion.Sources;

/// <summary>Which addresses are those of the public Internet (IANA registries of special-purpose addresses, RFC 6890).</summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] _special =
    [
        .. new[]
        {
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork _global = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] _specialOfSix =
    [
        .. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse),
    ];

    public static bool Is(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        // The old way to write an address of four parts in six, and the prefixes that lead to one (NAT64 lies outside 2000::/3).
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetwork
            ? !_special.Any(network => network.Contains(plain))
            : _global.Contains(plain) && !_specialOfSix.Any(network => network.Contains(plain));
    }
}
