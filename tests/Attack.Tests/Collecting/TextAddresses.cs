using System.Text.Json;
using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Collecting;

/// <summary>Where answers come from that are read as texts: what describes values, and what refuses them.</summary>
internal static class TextAddresses
{
    private static readonly string[] _methods = ["quantile", "jenks", "equal", "meanSd"];

    private static readonly string[] _analyses =
    [
        "change",
        "trend",
        "uncertainty",
        "clusters",
        "segregation",
        "correlation",
        "similarity",
    ];

    public static IEnumerable<string> Always => ["/releases", "/definitions", "/indexes", "/catalogue", "/values/gibt-es-nicht"];

    public static IEnumerable<string> OfRelease(Guid release, JsonElement[] indicators, AttackedDistrict district) =>
        [
            $"/catalogue?release={release}",
            $"/releases/{release}",
            $"/releases/{release}/comparison",
            $"/releases/{release}/differences?limit=2000",
            $"/releases/{release}/differences?limit=2000&edition=public",
            $"/releases/{release}/ticks",
            $"/profile/gibt-es-nicht?release={release}",
            .. district.Areas.Select(area => $"/profile/{area.Code}?release={release}"),
            .. indicators
                .Select(entry => entry.GetProperty("code").GetString()!)
                .SelectMany(code =>
                    (string[])
                        [
                            $"/definitions/{code}",
                            $"/values/{code}?release={release}&classMethod=fixed&breaks=zehn",
                            $"/values/{code}?release={release}&level=gibt-es-nicht",
                            $"/values/{code}?release={release}&edition=public",
                            $"/values/{code}?release={release}&classMethod=quantile&classes=own",
                            $"/values/{code}?release={release}&period=1871",
                            $"/values/{code}/{district.Leaves[0]}/1871/lineage?release={release}",
                            .. _analyses.Select(analysis => $"/analyses/{analysis}/{code}?release={release}"),
                            $"/analyses/uncertainty/{code}?release={release}&format=csv",
                            .. _methods.Select(method => $"/values/{code}?release={release}&classMethod={method}&classCount=7"),
                        ]
                ),
        ];

    public static string ChannelOf(string address) =>
        address.Contains("classMethod", StringComparison.Ordinal) ? "Klassengrenzen"
        : address.StartsWith("/analyses", StringComparison.Ordinal) ? "Auswertungen"
        : address.StartsWith("/profile", StringComparison.Ordinal) ? "Profil als Text"
        : address.Contains("comparison", StringComparison.Ordinal) || address.Contains("/differences", StringComparison.Ordinal)
            ? "Vergleich von Ständen"
        : address.StartsWith("/releases", StringComparison.Ordinal) ? "Freigaben"
        : address.StartsWith("/definitions", StringComparison.Ordinal) ? "Festlegungen"
        : "Katalog";
}
