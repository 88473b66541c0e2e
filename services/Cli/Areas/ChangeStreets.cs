using System.Globalization;
using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

/// <summary>One change of the register by hand, checked before it is made.</summary>
internal sealed class ChangeStreets : ICommand
{
    public string Words => "streets change";

    public (string Usage, string Purpose) Help =>
        (
            "add GEMEINDE STRASSE --area GEBIET [--from NUMMER] [--to NUMMER] [--side both|odd|even] [--valid-from TAG], move EINTRAG --area GEBIET oder end EINTRAG --last-day TAG, jeweils [--reason GRUND] [--yes] [--dry-run]",
            "Fügt einen Eintrag des Straßenverzeichnisses hinzu, ordnet ihn einem anderen Gebiet zu oder beendet ihn. Die Nummer eines Eintrags nennt „streets find“, ein Tag ist 2025-12-31; mit --yes auch trotz Hinweisen."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var change = Change(arguments);
        var check = await installation.SendJsonAsync(
            HttpMethod.Post,
            "api/geography/street-register/changes/check",
            change,
            cancellationToken
        );
        var errors = await WriteAsync(check, "errors", "Fehler", output);
        var warnings = await WriteAsync(check, "warnings", "Hinweis", output);
        if (errors > 0)
        {
            await output.WriteLineAsync("Es wurde nichts geändert.");
            return 1;
        }

        if (arguments.Has("--dry-run"))
        {
            await output.WriteLineAsync("Probelauf: So ginge die Änderung. Es wurde nichts geändert.");
            return 0;
        }

        if (warnings > 0 && !arguments.Has("--yes"))
        {
            await output.WriteLineAsync("Es wurde nichts geändert. Soll es trotz der Hinweise so sein: mit --yes.");
            return 1;
        }

        await installation.SendJsonAsync(HttpMethod.Post, "api/geography/street-register/changes", change, cancellationToken);
        await output.WriteLineAsync("Das Straßenverzeichnis ist geändert.");
        return 0;
    }

    private static object Change(Arguments arguments)
    {
        var reason = arguments.Option("--reason") ?? "";
        return arguments.Value(0, "add, move oder end") switch
        {
            "add" => new
            {
                kind = "Add",
                municipality = arguments.Value(1, "die Gemeinde"),
                street = arguments.Value(2, "die Straße"),
                side = Side(arguments.Option("--side") ?? "both"),
                from = arguments.Option("--from") ?? "",
                to = arguments.Option("--to") ?? "",
                area = arguments.Required("--area"),
                validFrom = arguments.Option("--valid-from") is { } day ? Day(day) : (DateOnly?)null,
                reason,
            },
            "move" => new
            {
                kind = "Move",
                entry = Entry(arguments),
                area = arguments.Required("--area"),
                reason,
            },
            "end" => new
            {
                kind = "End",
                entry = Entry(arguments),
                validTo = Day(arguments.Required("--last-day")),
                reason,
            },
            var other => throw new UsageException($"„{other}“ ist keine Änderung; es gibt add, move und end."),
        };
    }

    private static string Side(string side) =>
        side switch
        {
            "both" => "Both",
            "odd" => "Odd",
            "even" => "Even",
            _ => throw new UsageException("--side ist both, odd oder even."),
        };

    private static long Entry(Arguments arguments) =>
        long.TryParse(
            arguments.Value(1, "die Nummer des Eintrags"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var entry
        )
            ? entry
            : throw new UsageException("Die Nummer eines Eintrags nennt „sozialplan streets find“.");

    private static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UsageException($"„{text}“ ist kein Tag wie 2025-12-31.");

    private static async Task<int> WriteAsync(JsonElement check, string member, string word, TextWriter output)
    {
        foreach (var sentence in check.GetProperty(member).EnumerateArray())
        {
            await output.WriteLineAsync($"{word}: {sentence.GetString()}");
        }

        return check.GetProperty(member).GetArrayLength();
    }
}
