using System.Globalization;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indexes;

internal sealed class PublishIndex : ICommand
{
    public string Words => "index publish";

    public (string Usage, string Purpose) Help =>
        (
            "INDEX FASSUNG",
            "Gibt die genannte, zuletzt gespeicherte Fassung eines Index für alle frei; das kann nicht, wer sie geschrieben hat."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var code = arguments.Value(0, "der Schlüssel des Index");
        var text = arguments.Value(1, "die Fassung");
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            throw new UsageException($"„{text}“ ist keine Fassung; sie ist eine Zahl wie 1.");
        }

        await installation.SendJsonAsync(HttpMethod.Post, $"{IndexPath.Of(code)}/publish", new { version }, cancellationToken);
        await output.WriteLineAsync(
            $"Index {code}, Fassung {version}, ist für alle zu lesen: {installation.Address}index/{code}"
        );
        return 0;
    }
}
