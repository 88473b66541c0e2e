using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Deliveries;

internal sealed class TraceDelivery : ICommand
{
    public string Words => "deliver trace";

    public (string Usage, string Purpose) Help =>
        ("LIEFERUNG", "Nennt die Freigaben und Indikatoren, die auf einer Lieferung beruhen.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var delivery = Uri.EscapeDataString(arguments.Value(0, "die Lieferung"));
        var uses = await installation.GetAsync($"api/indicators/deliveries/{delivery}/uses", cancellationToken);
        foreach (var use in uses.EnumerateArray())
        {
            await output.WriteLineAsync(
                $"{use.GetProperty("releaseName").GetString()} ({Joined(use.GetProperty("periods"))}): {string.Join(", ", use.GetProperty("indicators").EnumerateArray().Select(indicator => indicator.GetProperty("name").GetString()))}"
            );
        }

        if (uses.GetArrayLength() == 0)
        {
            await output.WriteLineAsync("Die Lieferung steht noch in keiner Freigabe, die Sie sehen.");
        }

        return 0;
    }

    private static string Joined(JsonElement texts) => string.Join(", ", texts.EnumerateArray().Select(text => text.GetString()));
}
