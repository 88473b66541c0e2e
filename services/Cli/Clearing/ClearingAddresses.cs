using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Clearing;

/// <summary>The addresses that nobody could place, or those that are decided.</summary>
internal static class ClearingAddresses
{
    private const int MostAtOnce = 1000;

    public static async Task<JsonElement[]> ReadAsync(
        InstallationClient installation,
        bool areDecided,
        CancellationToken cancellationToken
    ) =>
        [
            .. (
                await installation.GetAsync(
                    $"api/ingestion/clearing?limit={MostAtOnce}{(areDecided ? "&decided=true" : "")}",
                    cancellationToken
                )
            ).EnumerateArray(),
        ];

    /// <summary>Street, number and municipality, as an address is written.</summary>
    public static string Of(JsonElement address) =>
        $"{Text(address, "street")} {Text(address, "houseNumber")}{Text(address, "addition")}".TrimEnd()
        + $", {Text(address, "municipality")}";

    public static string Text(JsonElement address, string member) =>
        address.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
