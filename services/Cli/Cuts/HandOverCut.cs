using System.Globalization;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Cuts;

/// <summary>Makes a Gebietsstand of a Zuschnitt.</summary>
internal sealed class HandOverCut : ICommand
{
    public string Words => "cut hand-over";

    public (string Usage, string Purpose) Help =>
        (
            "ZUSCHNITT GEBIETSSTAND --from TAG --reason GRUND",
            "Macht aus einem Zuschnitt einen Gebietsstand, der noch nicht gilt, mit seinem Umsteigeschlüssel; TAG als 2027-01-01."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var version = arguments.Value(1, "der Name des neuen Gebietsstands");
        var from = arguments.Required("--from");
        if (!DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var validFrom))
        {
            throw new UsageException($"--from nennt einen Tag wie 2027-01-01; „{from}“ ist keiner.");
        }

        var handedOver = await installation.SendJsonAsync(
            HttpMethod.Post,
            $"{CutAddress.Of(arguments)}/hand-over",
            new
            {
                version,
                validFrom,
                reason = arguments.Required("--reason"),
            },
            cancellationToken
        );
        await output.WriteLineAsync(handedOver.GetProperty("nextStep").GetString());
        foreach (var finding in handedOver.GetProperty("findings").EnumerateArray())
        {
            await output.WriteLineAsync($"  Hinweis: {finding.GetString()}");
        }

        return 0;
    }
}
