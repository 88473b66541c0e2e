using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

internal sealed class WithdrawRelease : ICommand
{
    private static readonly string[] _states = ["published", "replaced"];

    public string Words => "release withdraw";

    public (string Usage, string Purpose) Help =>
        (
            "NAME --reason GRUND [--current]",
            "Nimmt eine Freigabe zurück: Niemand liest sie mehr, auch nicht über ihre Adresse. Das kann nur die Statistikstelle. "
                + "Den aktuellen Stand nur mit --current; danach ist nichts freigegeben."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var name = arguments.Value(0, "der Name der Freigabe");
        var reason = arguments.Required("--reason");
        var release = await NamedRelease.FindAsync(installation, name, _states, "veröffentlichte ", cancellationToken);
        await installation.SendJsonAsync(
            HttpMethod.Post,
            $"{NamedRelease.AddressOf(release)}/withdraw",
            new { reason, leavesNothingPublished = arguments.Has("--current") },
            cancellationToken
        );
        await output.WriteLineAsync($"Zurückgenommen: {release.GetProperty("name").GetString()}");
        return 0;
    }
}
