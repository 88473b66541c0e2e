using System.Text.Json.Nodes;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Deliveries;

internal sealed class AskForRelease : ICommand
{
    public string Words => "deliver ask";

    public (string Usage, string Purpose) Help =>
        (
            "LIEFERUNG BEGRÜNDUNG",
            "Beantragt, eine zurückgestellte Lieferung trotz ihrer Fehler zu übernehmen; eine zweite Person gibt frei."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        await SendAsync(installation, arguments, "ask-for-release", cancellationToken);
        await output.WriteLineAsync(
            "Die Übernahme ist beantragt. Freigeben muss sie eine zweite Person: sozialplan deliver release."
        );
        return 0;
    }

    /// <summary>Sends a decision about a delivery with its reason.</summary>
    public static Task SendAsync(
        InstallationClient installation,
        Arguments arguments,
        string decision,
        CancellationToken cancellationToken
    ) =>
        installation.SendJsonAsync(
            HttpMethod.Post,
            $"api/ingestion/deliveries/{Uri.EscapeDataString(arguments.Value(0, "die Lieferung"))}/{decision}",
            new JsonObject { ["reason"] = arguments.Value(1, "die Begründung") },
            cancellationToken
        );
}
