using System.Text.Json;
using Sozialplanung.Cli.Areas;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Cuts;

/// <summary>Takes a list of blocks over into a Zuschnitt.</summary>
internal sealed class ImportCut : ICommand
{
    public string Words => "cut import";

    public (string Usage, string Purpose) Help =>
        (
            "ZUSCHNITT LISTE.csv",
            "Ersetzt, was ein Zuschnitt hat, durch eine Liste (Spalten block, area, areaName; CSV, XLSX, XLS oder ODS)."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var cut = await FileWithProfile.SendAsync(
            installation,
            $"{CutAddress.Of(arguments)}/blocks",
            arguments.File(1, "die Liste"),
            JsonDocument.Parse("{}").RootElement,
            cancellationToken
        );
        var unassigned = cut.GetProperty("blocks")
            .EnumerateArray()
            .Count(block => block.GetProperty("area").ValueKind == JsonValueKind.Null);
        await output.WriteLineAsync(
            $"„{cut.GetProperty("name")}“ hat jetzt {cut.GetProperty("areas").GetArrayLength()} Gebiete; {unassigned} von {cut.GetProperty("blocks").GetArrayLength()} Blöcken gehören zu keinem."
        );
        return 0;
    }
}
