using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indexes;

internal sealed class DefineIndexes : ICommand
{
    public string Words => "index define";

    public (string Usage, string Purpose) Help =>
        (
            "DEFINITION.json …",
            "Legt zusammengesetzte Indizes an oder ändert sie; jede Änderung wird eine neue Fassung. Freigeben muss sie eine zweite Person."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        for (var i = 0; i < Math.Max(1, arguments.Values.Count); i++)
        {
            var file = arguments.File(i, "die Definition");
            var definition = await JsonFile.ReadAsync(file, cancellationToken);
            var code = JsonFile.Text(definition, "code", file);
            var defined = await installation.SendJsonAsync(HttpMethod.Put, IndexPath.Of(code), definition, cancellationToken);
            await output.WriteLineAsync(
                $"Index {code}: Fassung {defined.GetProperty("version").GetInt32()}{(defined.GetProperty("changed").GetBoolean() ? "" : ", unverändert")}."
            );
        }

        return 0;
    }
}
