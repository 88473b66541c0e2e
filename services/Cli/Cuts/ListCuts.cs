using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Cuts;

/// <summary>The Zuschnitte, with the keys that other commands ask for.</summary>
internal sealed class ListCuts : ICommand
{
    public string Words => "cut list";

    public (string Usage, string Purpose) Help => ("", "Nennt die Zuschnitte mit ihren Schlüsseln.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var cuts = await installation.GetAsync(CutAddress.Root, cancellationToken);
        foreach (var cut in cuts.EnumerateArray())
        {
            var handedOver = cut.GetProperty("handedOverAs").GetString() is { } version ? $", übergeben als {version}" : "";
            await output.WriteLineAsync(
                $"{cut.GetProperty("id")}  {cut.GetProperty("name")}: {cut.GetProperty("areaCount")} Gebiete ({cut.GetProperty("levelName")}) aus {cut.GetProperty("blockCount")} Blöcken ({cut.GetProperty("blockLevelName")}) im Gebietsstand {cut.GetProperty("version")}, {cut.GetProperty("movedBlocks")} anders als dort{handedOver}"
            );
        }

        if (cuts.GetArrayLength() == 0)
        {
            await output.WriteLineAsync("Noch gibt es keinen Zuschnitt.");
        }

        return 0;
    }
}
