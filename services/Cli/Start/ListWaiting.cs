using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Start;

/// <summary>What the start page says: each service tells what waits at it.</summary>
internal sealed class ListWaiting : ICommand
{
    private static readonly (string Service, string Right)[] _services =
    [
        ("ingestion", "DeliverData"),
        ("indicators", "PublishRelease"),
        ("reporting", "OrderReports"),
    ];

    public string Words => "waiting list";

    public (string Usage, string Purpose) Help =>
        (
            "[--all]",
            "Nennt, was auf Sie wartet: Lieferungen, Freigaben, Überfälliges, Anschriften, Berichte; mit --all auch, was auf andere wartet. Ausgang 1, wenn etwas auf Sie wartet."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var showsAll = arguments.Has("--all");
        var me = await installation.GetAsync("auth/me", cancellationToken);
        var rights = me.GetProperty("rights").EnumerateArray().Select(right => right.GetString()).ToHashSet();
        var mine = 0;
        foreach (var (service, _) in _services.Where(known => rights.Contains(known.Right)))
        {
            var items = await installation.GetAsync($"api/{service}/waiting", cancellationToken);
            foreach (var item in items.EnumerateArray())
            {
                var isForOthers = item.GetProperty("forOthers").GetBoolean();
                mine += isForOthers ? 0 : 1;
                if (showsAll || !isForOthers)
                {
                    await output.WriteLineAsync(LineOf(item, isForOthers));
                }
            }
        }

        if (mine == 0)
        {
            await output.WriteLineAsync("Es wartet nichts auf Sie.");
        }

        return mine == 0 ? 0 : 1;
    }

    private static string LineOf(JsonElement item, bool isForOthers) =>
        $"{(isForOthers ? "(andere) " : "")}{item.GetProperty("name").GetString()}: {item.GetProperty("sentence").GetString()}";
}
