using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

internal sealed class PublishRelease : ICommand
{
    public string Words => "release publish";

    public (string Usage, string Purpose) Help =>
        (
            "NAME [--reason GRUND] [--given-away-reason GRUND]",
            "Gibt eine geprüfte Freigabe frei. Das tut eine andere Person als die, die sie angelegt oder geprüft hat. "
                + "Was frühere Freigaben schon verraten haben, gibt nur die Statistikstelle frei, mit --given-away-reason."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var name = arguments.Value(0, "der Name der Freigabe");
        var release = await NamedRelease.FindAsync(installation, name, ["checked"], "geprüfte ", cancellationToken);
        await installation.SendJsonAsync(
            HttpMethod.Post,
            $"{NamedRelease.AddressOf(release)}/publish",
            new { reason = arguments.Option("--reason") ?? "", givenAwayReason = arguments.Option("--given-away-reason") ?? "" },
            cancellationToken
        );
        await output.WriteLineAsync($"Freigegeben: {release.GetProperty("name").GetString()}");
        return 0;
    }
}
