using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

/// <summary>Switches ready indicators on.</summary>
internal sealed class AdoptIndicators : ICommand
{
    public string Words => "indicator adopt";

    public (string Usage, string Purpose) Help =>
        (
            "SCHLÜSSEL … [--names NAMEN.json] [--all]",
            "Schaltet fertige Indikatoren ein; --all alle, deren Daten da sind. Was nicht geht, steht mit seinem Grund da."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var names = await OwnNamesFile.ReadAsync(arguments, cancellationToken);
        var codes = arguments.Has("--all")
            ? await ReadyOnesAsync(installation, names, cancellationToken)
            : [arguments.Value(0, "der fertige Indikator"), .. arguments.Values.Skip(1)];
        if (codes.Count == 0)
        {
            await output.WriteLineAsync("Es gibt keinen weiteren fertigen Indikator, dessen Daten da sind.");
            return 0;
        }

        var adopted = await installation.SendJsonAsync(
            HttpMethod.Post,
            "api/indicators/definitions/ready",
            new { codes, names },
            cancellationToken
        );
        var isAll = true;
        foreach (var one in adopted.EnumerateArray())
        {
            var isOn = one.GetProperty("version").ValueKind == JsonValueKind.Number;
            isAll &= isOn;
            await output.WriteLineAsync(
                isOn
                    ? $"{one.GetProperty("code").GetString()} ist eingeschaltet."
                    : $"{one.GetProperty("code").GetString()}: {one.GetProperty("reason").GetString()}"
            );
        }

        return isAll ? 0 : 1;
    }

    private static async Task<IReadOnlyList<string>> ReadyOnesAsync(
        InstallationClient installation,
        IReadOnlyDictionary<string, string> names,
        CancellationToken cancellationToken
    ) =>
        [
            .. (await OwnNamesFile.CatalogueAsync(installation, names, cancellationToken))
                .GetProperty("chapters")
                .EnumerateArray()
                .SelectMany(chapter => chapter.GetProperty("indicators").EnumerateArray())
                .Where(ready => ready.GetProperty("state").GetString() == "ready")
                .Select(ready => ready.GetProperty("code").GetString()!),
        ];
}
