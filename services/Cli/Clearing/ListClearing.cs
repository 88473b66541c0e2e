using System.Globalization;
using System.Text.Json;
using Sozialplanung.Cli.Areas;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Clearing;

internal sealed class ListClearing : ICommand
{
    public string Words => "clearing list";

    public (string Usage, string Purpose) Help =>
        (
            "[--decided]",
            "Nennt die Anschriften, die sich keinem Gebiet zuordnen ließen, die häufigsten zuerst; mit --decided, worüber entschieden ist."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var areDecided = arguments.Has("--decided");
        var addresses = await ClearingAddresses.ReadAsync(installation, areDecided, cancellationToken);
        var names = await AreaNames.ReadAsync(installation, cancellationToken);
        foreach (var address in addresses)
        {
            await output.WriteLineAsync(
                $"{ClearingAddresses.Text(address, "id")}  {address.GetProperty("persons")}-mal  {ClearingAddresses.Of(address)}: {(areDecided ? Decision(address, names) : Open(address, names))}"
            );
        }

        return 0;
    }

    private static string Open(JsonElement address, AreaNames names)
    {
        string[] likely =
        [
            .. address.GetProperty("similar").EnumerateArray().Select(similar => Like(similar, names)),
            .. address.GetProperty("suggestions").EnumerateArray().Select(code => names.Named(code.GetString() ?? "")),
        ];
        return ClearingAddresses.Text(address, "reason")
            + (likely.Length == 0 ? "" : $" Vielleicht {string.Join(" oder ", likely)}.");
    }

    private static string Like(JsonElement similar, AreaNames names)
    {
        var street =
            $"„{ClearingAddresses.Text(similar, "street")}“ ({Percent(similar.GetProperty("similarity").GetDouble())} ähnlich)";
        return ClearingAddresses.Text(similar, "area") is { Length: > 0 } area ? $"{street}: {names.Named(area)}" : street;
    }

    private static string Percent(double share) => share.ToString("P0", CultureInfo.GetCultureInfo("de-DE"));

    private static string Decision(JsonElement address, AreaNames names) =>
        $"{(ClearingAddresses.Text(address, "decidedArea") is { Length: > 0 } area ? names.Named(area) : "außerhalb")}, entschieden von {ClearingAddresses.Text(address, "decidedBy")}";
}
