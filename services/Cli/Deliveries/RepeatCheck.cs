using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Deliveries;

internal sealed class RepeatCheck : ICommand
{
    public string Words => "deliver check";

    public (string Usage, string Purpose) Help =>
        ("LIEFERUNG", "Prüft eine zurückgestellte oder unbestätigte Lieferung noch einmal; 0 nur, wenn sie angenommen ist.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var id = arguments.Value(0, "die Lieferung");
        await installation.SendContentAsync(
            HttpMethod.Post,
            $"api/ingestion/deliveries/{Uri.EscapeDataString(id)}/repeat-check",
            null,
            cancellationToken
        );
        var delivery = await Deliver.JudgedAsync(installation, id, output, cancellationToken);
        await DeliveryVerdict.WriteAsync(delivery, output);
        return Waiting.State(delivery) == "accepted" ? 0 : 1;
    }
}
