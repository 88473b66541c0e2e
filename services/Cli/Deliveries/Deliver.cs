using System.Net.Http.Headers;
using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Deliveries;

internal sealed class Deliver : ICommand
{
    private static readonly string[] _final = ["accepted", "unconfirmed", "quarantined", "failed", "withdrawn"];

    public string Words => "deliver file";

    public (string Usage, string Purpose) Help =>
        (
            "DATENSATZ DATEI [--period 2024] [--division GEBIETSSTAND] [--replace]",
            "Liefert eine Datei und wartet auf das Urteil; 0 nur, wenn sie angenommen ist. Ändert sie, was schon übernommen ist, wartet sie auf ein Ja; mit --replace ist es gesagt. Sie wird gegen den Gebietsstand gelesen, der am Ende ihres Zeitraums gültig war, oder gegen den von --division."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var delivery = await SendAsync(
            installation,
            arguments.Value(0, "der Datensatz"),
            arguments.File(1, "die Datei"),
            arguments.Option("--period"),
            arguments.Option("--division"),
            output,
            cancellationToken
        );
        await DeliveryVerdict.WriteAsync(delivery, output);
        if (Waiting.State(delivery) == "unconfirmed" && arguments.Has("--replace"))
        {
            await ConfirmReplacement.SendAsync(installation, delivery.GetProperty("id").ToString(), output, cancellationToken);
            return 0;
        }

        return Waiting.State(delivery) == "accepted" ? 0 : 1;
    }

    /// <summary>Uploads a file, waits until it is accepted or quarantined, and returns the delivery.</summary>
    public static async Task<JsonElement> SendAsync(
        InstallationClient installation,
        string dataset,
        string file,
        string? period,
        string? division,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        await using var content = File.OpenRead(file);
        using var body = new StreamContent(content);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var query =
            $"fileName={Uri.EscapeDataString(Path.GetFileName(file))}{(period is null ? "" : $"&period={Uri.EscapeDataString(period)}")}{(division is null ? "" : $"&division={Uri.EscapeDataString(division)}")}";
        var answer = await installation.SendContentAsync(
            HttpMethod.Post,
            $"api/ingestion/datasets/{Uri.EscapeDataString(dataset)}/deliveries?{query}",
            body,
            cancellationToken
        );
        if (answer.TryGetProperty("replaces", out var replaces) && replaces.ValueKind == JsonValueKind.String)
        {
            await output.WriteLineAsync($"Achtung: {replaces}");
        }

        return await JudgedAsync(installation, answer.GetProperty("deliveryId").ToString(), output, cancellationToken);
    }

    /// <summary>Waits until a delivery is judged, and returns it.</summary>
    public static Task<JsonElement> JudgedAsync(
        InstallationClient installation,
        string delivery,
        TextWriter output,
        CancellationToken cancellationToken
    ) =>
        Waiting.ForAsync(
            installation,
            $"api/ingestion/deliveries/{Uri.EscapeDataString(delivery)}",
            answer => _final.Contains(Waiting.State(answer)),
            _ => "",
            output,
            cancellationToken
        );
}
