using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Sources;

internal sealed class CheckSource : ICommand
{
    public string Words => "source check";

    public (string Usage, string Purpose) Help =>
        (
            SourceEntry.Usage,
            "Prüft, ob eine Adresse erreichbar ist und was dort liegt; gespeichert wird nichts. Bei SFTP nennt es den Schlüssel des Servers, der zu bestätigen ist."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var source = await SourceEntry.ReadAsync(arguments, arguments.Value(1, "die Adresse"), cancellationToken);
        var check = await installation.SendJsonAsync(
            HttpMethod.Post,
            $"{SourcePath.Of(arguments.Value(0, "der Datensatz"))}/check",
            source,
            cancellationToken
        );
        await output.WriteLineAsync(SourceLines.Text(check, "text"));
        if (SourceLines.Text(check, "hostKey") is { Length: > 0 } key)
        {
            await output.WriteLineAsync($"  Wenn er stimmt: --host-key {key}");
        }

        return check.GetProperty("isReachable").GetBoolean() ? 0 : 1;
    }
}
