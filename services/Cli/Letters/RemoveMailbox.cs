using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Letters;

internal sealed class RemoveMailbox : ICommand
{
    public string Words => "mail remove";

    public (string Usage, string Purpose) Help => ("ADRESSE", "Nimmt ein Postfach heraus; es bekommt keine Mitteilungen mehr.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var address = arguments.Value(0, "die Adresse des Postfachs");
        var path = await MailboxPath.OfAsync(address, installation, cancellationToken);
        await installation.SendContentAsync(HttpMethod.Delete, path, null, cancellationToken);
        await output.WriteLineAsync($"{address} bekommt keine Mitteilungen mehr.");
        return 0;
    }
}
