using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Letters;

internal sealed class TryMailbox : ICommand
{
    public string Words => "mail try";

    public (string Usage, string Purpose) Help => ("ADRESSE", "Schickt eine Probe an ein eingetragenes Postfach.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var address = arguments.Value(0, "die Adresse des Postfachs");
        var path = await MailboxPath.OfAsync(address, installation, cancellationToken);
        await installation.SendContentAsync(HttpMethod.Post, $"{path}/trial", null, cancellationToken);
        await output.WriteLineAsync($"Die Probe an {address} ist unterwegs. Ob sie ankam, sagt „sozialplan mail list“.");
        return 0;
    }
}
