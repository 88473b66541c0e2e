using System.Globalization;
using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Cuts;

/// <summary>Size and shape of the areas of a Zuschnitt.</summary>
internal sealed class MeasureCut : ICommand
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public string Words => "cut measure";

    public (string Usage, string Purpose) Help =>
        ("ZUSCHNITT", "Zeigt Größe, Kompaktheit und Zusammenhang der Gebiete eines Zuschnitts.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var address = CutAddress.Of(arguments);
        var cut = await installation.GetAsync(address, cancellationToken);
        var names = cut.GetProperty("areas")
            .EnumerateArray()
            .ToDictionary(area => area.GetProperty("code").GetString()!, area => area.GetProperty("name").GetString()!);
        var measured = await installation.SendJsonAsync(
            HttpMethod.Post,
            $"{address}/measures",
            new
            {
                areas = cut.GetProperty("areas"),
                blocks = cut.GetProperty("blocks")
                    .EnumerateArray()
                    .Select(block => new
                    {
                        code = block.GetProperty("code").GetString(),
                        area = block.GetProperty("area").GetString(),
                    }),
            },
            cancellationToken
        );
        foreach (var area in measured.GetProperty("areas").EnumerateArray())
        {
            var compactness = area.GetProperty("compactness") is { ValueKind: JsonValueKind.Number } number
                ? number.GetDouble().ToString("0.00", _german)
                : "–";
            await output.WriteLineAsync(
                string.Create(
                    _german,
                    $"{names[area.GetProperty("code").GetString()!]} ({area.GetProperty("code")}): {area.GetProperty("blocks").GetInt32()} Blöcke, {area.GetProperty("squareKilometres").GetDouble():0.##} km², Kompaktheit {compactness}, {area.GetProperty("kept").GetDouble() * 100:0} % wie zuvor"
                )
            );
        }

        foreach (var finding in measured.GetProperty("findings").EnumerateArray())
        {
            await output.WriteLineAsync($"  Hinweis: {finding.GetString()}");
        }

        return 0;
    }
}
