using System.Globalization;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Sources;

internal sealed class SetTimetable : ICommand
{
    private static readonly string[] _weekdays = ["mo", "di", "mi", "do", "fr", "sa", "so"];

    public string Words => "source plan";

    public (string Usage, string Purpose) Help =>
        (
            "DATENSATZ [--times 02:00,13:30] [--weekdays mo,di,mi,do,fr | --days 1,15] [--holidays NW]",
            "Gibt einem Datensatz eigene Zeiten, mit --holidays nicht an den Feiertagen eines Landes; ohne --times läuft er mit dem Nachtlauf."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var dataset = arguments.Value(0, "der Datensatz");
        var path = $"{SourcePath.OfDataset(dataset)}/timetable";
        if (arguments.Option("--times") is { } times)
        {
            var timetable = new
            {
                times = Parts(times),
                weekdays = Parts(arguments.Option("--weekdays")).Select(Weekday).ToArray(),
                daysOfMonth = Parts(arguments.Option("--days")).Select(Day).ToArray(),
                holidaysOf = arguments.Option("--holidays")?.ToUpperInvariant(),
            };
            await installation.SendJsonAsync(HttpMethod.Put, path, timetable, cancellationToken);
        }
        else
        {
            await installation.SendContentAsync(HttpMethod.Delete, path, null, cancellationToken);
        }

        var source = await installation.GetAsync(SourcePath.Of(dataset), cancellationToken);
        await output.WriteLineAsync($"{dataset}: {SourceLines.Times(source)}");
        return 0;
    }

    private static string[] Parts(string? list) =>
        list?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static int Weekday(string name) =>
        Array.IndexOf(_weekdays, name.ToLowerInvariant()) is >= 0 and var index
            ? index + 1
            : throw new UsageException($"„{name}“ ist kein Wochentag; sie heißen {string.Join(", ", _weekdays)}.");

    private static int Day(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            ? day
            : throw new UsageException($"„{text}“ ist kein Tag des Monats.");
}
