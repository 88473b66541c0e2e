using System.Globalization;
using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Deliveries;

internal sealed class ListDeliveries : ICommand
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    private static readonly Dictionary<string, string> _states = new()
    {
        ["received"] = "eingegangen",
        ["checking"] = "wird geprüft",
        ["unconfirmed"] = "wartet auf Ihr Ja",
        ["accepted"] = "angenommen",
        ["quarantined"] = "in Quarantäne",
        ["withdrawn"] = "zurückgezogen",
    };

    public string Words => "deliver list";

    public (string Usage, string Purpose) Help =>
        (
            "[--dataset KURZNAME] [--state STAND]",
            $"Nennt die Lieferungen, die neuesten zuerst; STAND ist {string.Join(", ", _states.Keys)}."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var state = arguments.Option("--state");
        if (state is not null && !_states.ContainsKey(state))
        {
            throw new UsageException($"Den Stand „{state}“ gibt es nicht; es gibt {string.Join(", ", _states.Keys)}.");
        }

        var filters = new[] { Filter("dataset", arguments.Option("--dataset")), Filter("state", state) }.Where(filter =>
            filter.Length > 0
        );
        var deliveries = await installation.GetAsync($"api/ingestion/deliveries?{string.Join('&', filters)}", cancellationToken);
        foreach (var delivery in deliveries.EnumerateArray())
        {
            await output.WriteLineAsync(Line(delivery));
        }

        return 0;
    }

    private static string Filter(string name, string? value) => value is null ? "" : $"{name}={Uri.EscapeDataString(value)}";

    private static string Line(JsonElement delivery)
    {
        var state = Waiting.State(delivery);
        return $"{delivery.GetProperty("id")}  {JsonMoment.Of(delivery, "receivedAt")?.ToString("yyyy-MM-dd HH:mm", _german)}  {_states.GetValueOrDefault(state, state)}  {delivery.GetProperty("dataset")}  {delivery.GetProperty("fileName")}";
    }
}
