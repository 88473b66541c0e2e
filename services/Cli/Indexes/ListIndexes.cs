using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indexes;

internal sealed class ListIndexes : ICommand
{
    public string Words => "index list";

    public (string Usage, string Purpose) Help =>
        ("", "Nennt die zusammengesetzten Indizes mit ihrer Fassung; ohne Token nur die für alle freigegebenen.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        foreach (var index in (await installation.GetAsync(IndexPath.All, cancellationToken)).EnumerateArray())
        {
            var published = index.GetProperty("publishedVersion");
            var state =
                published.ValueKind == JsonValueKind.Number
                    ? $"freigegeben: Fassung {published.GetInt32()}"
                    : "nicht freigegeben";
            await output.WriteLineAsync(
                $"{index.GetProperty("code").GetString()}: {index.GetProperty("name").GetString()} (Fassung {index.GetProperty("version").GetInt32()}, {state})"
            );
        }

        return 0;
    }
}
