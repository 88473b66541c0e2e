using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

/// <summary>Writes the profile that the installation proposes for a Straßenverzeichnis; what it is unsure of stands before it.</summary>
internal sealed class ProposeStreets : ICommand
{
    public string Words => "streets propose";

    public (string Usage, string Purpose) Help =>
        (
            "DATEI [--sheet BLATT] [--header ZEILE]",
            "Schreibt den Vorschlag eines Profils für ein Straßenverzeichnis (CSV, XLSX, XLS, ODS)."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var header = arguments.Option("--header");
        if (header is not null && !int.TryParse(header, out _))
        {
            throw new UsageException("--header braucht die Nummer der Zeile mit den Spaltennamen; 0, wenn es keine gibt.");
        }

        var wish = new { sheet = arguments.Option("--sheet"), headerRow = header is null ? (int?)null : int.Parse(header, null) };
        var answer = await FileWithProfile.SendAsync(
            installation,
            "api/geography/imports/streets/proposal",
            arguments.File(0, "die Datei mit Straßen"),
            JsonSerializer.SerializeToElement(wish, InstallationClient.Json),
            cancellationToken
        );
        // Comments are read over in a profile: what is to be decided stays beside it.
        foreach (var note in answer.GetProperty("notes").EnumerateArray())
        {
            if (note.GetProperty("certainty").GetString() != "Sure")
            {
                await output.WriteLineAsync($"// {note.GetProperty("text").GetString()}");
            }
        }

        await output.WriteLineAsync(ProfileText.Of(answer.GetProperty("profile")));
        return 0;
    }
}
