using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

/// <summary>The areas whose odd place somebody has accepted, with the reason.</summary>
internal sealed class ListAccepted : ICommand
{
    public string Words => "areas accepted";

    public (string Usage, string Purpose) Help =>
        (
            "[GEBIETSSTAND]",
            "Nennt die Gebiete, deren auffällige Lage angenommen wurde: warum, von wem und wann; sonst die des geltenden Gebietsstands."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var query = arguments.Values.Count > 0 ? $"?version={Uri.EscapeDataString(arguments.Values[0])}" : "";
        var accepted = await installation.GetAsync($"api/geography/areas/acceptances{query}", cancellationToken);
        foreach (var each in accepted.EnumerateArray())
        {
            await output.WriteLineAsync(
                $"{Text(each, "finding")}\n  {Text(each, "reason")} ({Text(each, "acceptedBy")}, {JsonMoment.Of(each, "acceptedAt"):dd.MM.yyyy})"
            );
        }

        if (accepted.GetArrayLength() == 0)
        {
            await output.WriteLineAsync("Keine auffällige Lage wurde angenommen.");
        }

        return 0;
    }

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString() ?? "";
}
