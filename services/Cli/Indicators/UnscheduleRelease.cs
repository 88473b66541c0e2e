using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

internal sealed class UnscheduleRelease : ICommand
{
    public string Words => "release unschedule";

    public (string Usage, string Purpose) Help =>
        ("NAME", "Sagt die geplante Veröffentlichung einer Freigabe ab; sie bleibt geprüft.");

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
            HttpMethod.Delete,
            $"{NamedRelease.AddressOf(release)}/schedule",
            new { },
            cancellationToken
        );
        await output.WriteLineAsync($"Abgesagt: {release.GetProperty("name").GetString()}");
        return 0;
    }
}
