using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Letters;

internal sealed class AddMailbox : ICommand
{
    public string Words => "mail add";

    public (string Usage, string Purpose) Help =>
        (
            "ADRESSE --name STELLE [--datasets DATENSATZ,…] [--only-trouble] [--no-reminders]",
            "Trägt ein Postfach ein, das Mitteilungen über Lieferungen bekommt: über alle Datensätze oder die genannten; mit --only-trouble nur, wenn jemand etwas tun muss; mit --no-reminders ohne Erinnerungen an überfällige Daten."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var address = arguments.Value(0, "die Adresse des Postfachs");
        var mailbox = new
        {
            address,
            name = arguments.Required("--name"),
            datasets = arguments
                .Option("--datasets")
                ?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                ?? [],
            onlyTrouble = arguments.Has("--only-trouble"),
            remindsOfOverdue = !arguments.Has("--no-reminders"),
        };
        await installation.SendJsonAsync(HttpMethod.Post, MailboxPath.All, mailbox, cancellationToken);
        await output.WriteLineAsync(
            $"{address} bekommt von nun an Mitteilungen. „sozialplan mail try {address}“ schickt eine Probe."
        );
        return 0;
    }
}
