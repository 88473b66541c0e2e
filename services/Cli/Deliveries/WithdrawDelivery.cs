using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Deliveries;

internal sealed class WithdrawDelivery : ICommand
{
    public string Words => "deliver withdraw";

    public (string Usage, string Purpose) Help =>
        ("LIEFERUNG BEGRÜNDUNG", "Zieht eine Lieferung zurück, oder verwirft eine, die auf ein Ja wartet.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        await AskForRelease.SendAsync(installation, arguments, "withdraw", cancellationToken);
        await output.WriteLineAsync("Die Lieferung ist zurückgezogen; es gilt wieder, was davor galt.");
        return 0;
    }
}
