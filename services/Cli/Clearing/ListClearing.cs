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
        var suggestions = address.GetProperty("suggestions").EnumerateArray().Select(code => code.GetString() ?? "").ToArray();
        return ClearingAddresses.Text(address, "reason")
            + (
                suggestions.Length == 0
                    ? ""
                    : $" Vielleicht {string.Join(" oder ", suggestions.Select(code => $"{names.Of(code)} ({code})"))}."
            );
    }

    private static string Decision(JsonElement address, AreaNames names) =>
        $"{(ClearingAddresses.Text(address, "decidedArea") is { Length: > 0 } area ? $"{names.Of(area)} ({area})" : "außerhalb")}, entschieden von {ClearingAddresses.Text(address, "decidedBy")}";
}
