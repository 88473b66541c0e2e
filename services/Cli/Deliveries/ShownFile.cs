using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Deliveries;

/// <summary>A file that is shown to the installation for as long as a command runs; it is not delivered.</summary>
internal sealed class ShownFile : IAsyncDisposable
{
    private readonly InstallationClient _installation;
    private readonly string _address;
    private readonly string _name;

    private ShownFile(InstallationClient installation, string address, string name)
    {
        _installation = installation;
        _address = address;
        _name = name;
    }

    public static async Task<ShownFile> OpenAsync(
        InstallationClient installation,
        string file,
        CancellationToken cancellationToken
    )
    {
        await using var content = File.OpenRead(file);
        using var body = new StreamContent(content);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var shown = await installation.SendContentAsync(HttpMethod.Post, "api/ingestion/samples", body, cancellationToken);
        return new ShownFile(installation, $"api/ingestion/samples/{shown.GetProperty("id")}", Path.GetFileName(file));
    }

    /// <summary>What was recognised, with the definition of a dataset that reads the file.</summary>
    public Task<JsonElement> ProposeAsync(CancellationToken cancellationToken) =>
        _installation.SendJsonAsync(
            HttpMethod.Post,
            $"{_address}/proposal",
            new JsonObject { ["fileName"] = _name },
            cancellationToken
        );

    /// <summary>What a delivery of the file would come to.</summary>
    public Task<JsonElement> TryAsync(JsonElement definition, string? period, CancellationToken cancellationToken) =>
        _installation.SendJsonAsync(
            HttpMethod.Post,
            $"{_address}/trial?fileName={Uri.EscapeDataString(_name)}{(period is null ? "" : $"&period={Uri.EscapeDataString(period)}")}",
            definition,
            cancellationToken
        );

    public async ValueTask DisposeAsync() =>
        await _installation.SendContentAsync(HttpMethod.Delete, _address, null, CancellationToken.None);
}
