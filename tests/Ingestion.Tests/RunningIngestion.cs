using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Npgsql;
using Sozialplanung.Ingestion.Tests;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

[assembly: AssemblyFixture(typeof(RunningIngestion))]

namespace Sozialplanung.Ingestion.Tests;

/// <summary>The service on a fresh database, with a small fictional district: two municipalities of three Sozialräume
/// each.</summary>
public class RunningIngestion : IAsyncLifetime
{
    private static readonly string _folder = Path.Combine(Path.GetTempPath(), $"ingestion-tests-{Guid.CreateVersion7():N}");

    public TestService Service { get; private set; } = null!;

    public static string WatchFolder => Path.Combine(_folder, "eingang");

    public static string FilesFolder => Path.Combine(_folder, "lieferungen");

    /// <summary>Where its files lie.</summary>
    protected virtual string Folder => _folder;

    public string Watched => Path.Combine(Folder, "eingang");

    /// <summary>Settings beside those of its folders.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>();

    public virtual async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "eingang"));
        Service = await TestService.StartAsync(
            "ingestion",
            "Ingestion",
            new Dictionary<string, string>(Settings)
            {
                ["Ingestion__WatchFolder"] = Path.Combine(Folder, "eingang"),
                ["Ingestion__DataFolder"] = Path.Combine(Folder, "lieferungen"),
                ["Ingestion__InternalHosts"] = "127.0.0.1",
            },
            TestContext.Current.CancellationToken
        );
        await AddDistrictAsync();
    }

    public HttpClient Verwalter => Service.As(Role.Verwalter, user: "verwalter");

    /// <summary>Adds an area below another; the division is read anew with the next check.</summary>
    public async Task AddAreaAsync(string code, string name, string level, string? parent)
    {
        await using var command = Service.Database.CreateCommand(
            """
            insert into area (code, name, level, parent, path)
            select $1, $2, $3, $4, coalesce((select path from area where code = $4), '{}') || $1 on conflict do nothing;
            """
        );
        command.Parameters.AddRange(new[] { Text(code), Text(name), Text(level), Text(parent) });
        await command.ExecuteNonQueryAsync();
        await ExecuteAsync(
            "insert into division (version) values ('2025-01-01') on conflict (is_current) do update set loaded_at = clock_timestamp()"
        );
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var command = Service.Database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<T> ScalarAsync<T>(string sql)
    {
        await using var command = Service.Database.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Defines a dataset with a code of its own and returns the code.</summary>
    public async Task<string> DefineAsync(string profile, string measures = """[{"code":"arbeitslose"}]""", string more = "")
    {
        var code = "d" + Guid.CreateVersion7().ToString("N")[12..];
        var json =
            $$"""{"code":"{{code}}","name":"Versuch","level":"sozialraum","measures":{{measures}},{{more}}"profile":{{profile}}}""";
        var response = await Verwalter.PutAsync(Uri($"/datasets/{code}"), new StringContent(json, null, "application/json"));
        response.IsSuccessStatusCode.ShouldBeTrue(await response.Content.ReadAsStringAsync());
        return code;
    }

    public async Task<HttpResponseMessage> SendAsync(
        string dataset,
        byte[] file,
        string fileName = "2024.csv",
        string? period = null,
        HttpClient? client = null
    ) =>
        await (client ?? Verwalter).PostAsync(
            Uri(
                $"/datasets/{dataset}/deliveries?fileName={System.Uri.EscapeDataString(fileName)}{(period is null ? "" : $"&period={period}")}"
            ),
            new ByteArrayContent(file)
        );

    /// <summary>Delivers a file and waits for the verdict.</summary>
    public async Task<JsonNode> DeliverAsync(string dataset, byte[] file, string fileName = "2024.csv", string? period = null)
    {
        var response = await SendAsync(dataset, file, fileName, period);
        response.IsSuccessStatusCode.ShouldBeTrue(await response.Content.ReadAsStringAsync());
        var received = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        return await VerdictAsync(received["deliveryId"]!.GetValue<Guid>());
    }

    public Task<JsonNode> DeliverAsync(string dataset, string csv, string fileName = "2024.csv", string? period = null) =>
        DeliverAsync(dataset, System.Text.Encoding.UTF8.GetBytes(csv), fileName, period);

    /// <summary>Says yes to what a delivery changes.</summary>
    public Task<HttpResponseMessage> ConfirmAsync(JsonNode delivery) =>
        PostAsync(Verwalter, $"/deliveries/{delivery["id"]}/confirm-replacement", new { });

    public async Task<JsonNode> VerdictAsync(Guid deliveryId)
    {
        JsonNode? delivery = null;
        await TestService.EventuallyAsync(
            "die Lieferung ist entschieden",
            async token =>
            {
                delivery = await Verwalter.GetFromJsonAsync<JsonNode>(Uri($"/deliveries/{deliveryId}"), token);
                return delivery!["state"]!.GetValue<string>() is not ("received" or "checking");
            },
            TestContext.Current.CancellationToken
        );
        return delivery!;
    }

    /// <summary>The observations as <c>measure|area|period|breakdown=value or state</c>.</summary>
    public async Task<string[]> ObservationsAsync(JsonNode delivery)
    {
        var text = await Service.As(Role.Dienst).GetStringAsync(Uri($"/deliveries/{delivery["id"]}/observations"));
        return
        [
            .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonNode.Parse(line)!)
                // The service promises none.
                .OrderBy(o => (string?)o["measure"], StringComparer.Ordinal)
                .ThenBy(o => (string?)o["period"], StringComparer.Ordinal)
                .ThenBy(o => (string?)o["area"], StringComparer.Ordinal)
                .ThenBy(o => (string?)o["breakdown"], StringComparer.Ordinal)
                .Select(o =>
                    $"{o["measure"]}|{o["area"]}|{o["period"]}|{o["breakdown"]}={(o["value"] is { } value ? value.GetValue<double>().ToString(CultureInfo.InvariantCulture) : o["state"])}"
                    + (o["flags"] is { } flags ? $" {flags.ToJsonString()}" : "")
                ),
        ];
    }

    /// <summary>Lets the service's own outbox carry an event, as if another service had sent it.</summary>
    public async Task SendAsync(object message)
    {
        await using var insert = Service.Database.CreateCommand(
            "insert into outbox (message_id, type, body) values ($1, $2, $3::jsonb)"
        );
        insert.Parameters.AddWithValue(Guid.CreateVersion7());
        insert.Parameters.AddWithValue($"{message.GetType().FullName}, {message.GetType().Assembly.GetName().Name}");
        insert.Parameters.AddWithValue(JsonSerializer.Serialize(message, message.GetType(), JsonSerializerOptions.Web));
        await insert.ExecuteNonQueryAsync();
    }

    public static Task<HttpResponseMessage> PutAsync(HttpClient client, string path, object body) =>
        client.PutAsJsonAsync(Uri(path), body, TestContext.Current.CancellationToken);

    public static Task<HttpResponseMessage> DeleteAsync(HttpClient client, string path) =>
        client.DeleteAsync(Uri(path), TestContext.Current.CancellationToken);

    public static Task<HttpResponseMessage> GetAsync(HttpClient client, string path) =>
        client.GetAsync(Uri(path), TestContext.Current.CancellationToken);

    public static Task<HttpResponseMessage> PostAsync(HttpClient client, string path, object body) =>
        client.PostAsJsonAsync(Uri(path), body, TestContext.Current.CancellationToken);

    public static async Task<JsonNode> JsonAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;

    public static Uri Uri(string path) => new(path, UriKind.Relative);

    public virtual async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private static NpgsqlParameter Text(string? value) =>
        new() { NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text, Value = (object?)value ?? DBNull.Value };

    private async Task AddDistrictAsync()
    {
        await AddAreaAsync("10044", "Landkreis Versuch", "kreis", null);
        foreach (var municipality in new[] { "10044111", "10044115" })
        {
            await AddAreaAsync(municipality, $"Gemeinde {municipality[5..]}", "gemeinde", "10044");
            for (var i = 1; i <= 3; i++)
            {
                await AddAreaAsync($"{municipality}-0{i}", $"Sozialraum {municipality[5..]}/{i}", "sozialraum", municipality);
            }
        }
    }
}
