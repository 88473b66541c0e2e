using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Deliveries;

internal sealed class ReleaseDelivery : ICommand
{
    public string Words => "deliver release";

    public (string Usage, string Purpose) Help =>
        (
            "LIEFERUNG BEGRÜNDUNG",
            "Gibt als zweite Person eine zurückgestellte Lieferung frei und sagt, was trotz welcher Fehler übernommen ist."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        await AskForRelease.SendAsync(installation, arguments, "release-from-quarantine", cancellationToken);
        var delivery = await installation.GetAsync(
            $"api/ingestion/deliveries/{Uri.EscapeDataString(arguments.Value(0, "die Lieferung"))}",
            cancellationToken
        );
        var overridden = delivery.GetProperty("override");
        await output.WriteLineAsync(
            $"Übernommen trotz {overridden.GetProperty("errors")} Fehlern; {overridden.GetProperty("rejectedRows")} Zeilen bleiben draußen."
        );
        await output.WriteLineAsync($"  Zurückgestellt war sie, weil: {overridden.GetProperty("despite")}");
        await output.WriteLineAsync(
            $"  Beantragt von {overridden.GetProperty("askedBy")}: {overridden.GetProperty("askedReason")}"
        );
        await output.WriteLineAsync(
            $"  Freigegeben von {overridden.GetProperty("releasedBy")}: {overridden.GetProperty("releasedReason")}"
        );
        return 0;
    }
}
