using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Sources;

internal sealed class SetSource : ICommand
{
    public string Words => "source set";

    public (string Usage, string Purpose) Help =>
        (
            "DATENSATZ ADRESSE [--user NAME | --bearer | --header NAME] [--secret-file DATEI]",
            "Ruft die Dateien eines Datensatzes von einer Adresse ab; ADRESSE „ordner“: wieder aus dem Eingangsordner. Kennwort, Token oder Schlüssel stehen in der Datei; ohne sie bleiben die gespeicherten."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var dataset = arguments.Value(0, "der Datensatz");
        var address = arguments.Value(1, "die Adresse");
        var path = SourcePath.Of(dataset);
        if (address == "ordner")
        {
            await installation.SendContentAsync(HttpMethod.Delete, path, null, cancellationToken);
            await output.WriteLineAsync($"{dataset} kommt wieder aus seinem Eingangsordner.");
            return 0;
        }

        await installation.SendJsonAsync(
            HttpMethod.Put,
            path,
            new
            {
                address,
                signIn = SignIn(arguments),
                userName = arguments.Option("--user") ?? "",
                header = arguments.Option("--header") ?? "",
                secret = await SecretAsync(arguments, cancellationToken),
            },
            cancellationToken
        );
        await output.WriteLineAsync($"{dataset} wird abgerufen von {address}.");
        return 0;
    }

    private static string SignIn(Arguments arguments) =>
        arguments.Option("--user") is not null ? "password"
        : arguments.Has("--bearer") ? "bearer"
        : arguments.Option("--header") is not null ? "header"
        : "none";

    /// <summary>From a file: what stands on the command line, every process on the machine can read.</summary>
    private static async Task<string?> SecretAsync(Arguments arguments, CancellationToken cancellationToken) =>
        arguments.Option("--secret-file") is not { } file ? null
        : File.Exists(file) ? (await File.ReadAllTextAsync(file, cancellationToken)).TrimEnd('\r', '\n')
        : throw new UsageException($"Die Datei {file} gibt es nicht.");
}
