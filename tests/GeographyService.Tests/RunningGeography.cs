using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

[assembly: AssemblyFixture(typeof(Sozialplanung.GeographyService.Tests.RunningGeography))]

namespace Sozialplanung.GeographyService.Tests;

/// <summary>
/// Geography as a process of its own on a fresh database, shared by the tests; each test has a Gebietsstand of its own.
/// </summary>
public class RunningGeography : IAsyncLifetime
{
    internal TestService Service { get; private set; } = null!;

    // The relay empties the outbox at once; the tests keep a copy of what went through it.
    private const string KeepEvents = """
        create table sent (type text not null, body jsonb not null);
        create function keep_sent() returns trigger language plpgsql as $$ begin insert into sent values (new.type, new.body); return null; end $$;
        create trigger keep_sent after insert on outbox for each row execute function keep_sent();
        """;

    public virtual async ValueTask InitializeAsync()
    {
        Service = await TestService.StartAsync("geography", "Geography", null, TestContext.Current.CancellationToken);
        await Service.Database.CreateCommand(KeepEvents).ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A Gebietsstand nobody else uses.</summary>
    internal static string NewVersion() => $"t{Guid.CreateVersion7():N}";

    internal Task<Answer> ImportAsync(string geoJson, object profile, CancellationToken cancellationToken) =>
        ImportAsync(Role.Verwalter, "", Encoding.UTF8.GetBytes(geoJson), profile, "areas", cancellationToken);

    internal Task<Answer> ImportAsync(
        Role role,
        string place,
        string geoJson,
        object profile,
        CancellationToken cancellationToken
    ) => ImportAsync(role, place, Encoding.UTF8.GetBytes(geoJson), profile, "areas", cancellationToken);

    internal async Task<Answer> ImportAsync(
        Role role,
        string place,
        byte[] file,
        object profile,
        string what,
        CancellationToken cancellationToken
    )
    {
        using var client = Service.As(role, place);
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(file), "file", "datei" },
            { new StringContent(profile as string ?? JsonSerializer.Serialize(profile, JsonSerializerOptions.Web)), "profile" },
        };
        return await Answer.OfAsync(await client.PostAsync($"/imports/{what}", form, cancellationToken), cancellationToken);
    }

    internal Task<Answer> ImportStreetsAsync(
        Role role,
        string place,
        string csv,
        object profile,
        CancellationToken cancellationToken
    ) => ImportAsync(role, place, Encoding.UTF8.GetBytes(csv), profile, "streets", cancellationToken);

    /// <summary>The lines of the street register of one municipality, as services read them.</summary>
    internal async Task<string[]> StreetLinesAsync(string municipality, CancellationToken cancellationToken)
    {
        using var client = Service.As(Role.Dienst);
        var body = await client.GetStringAsync(new Uri("/street-register", UriKind.Relative), cancellationToken);
        return
        [
            .. body.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => line.Contains($"\"{municipality}\"", StringComparison.Ordinal))
                .Select(WithoutNulls),
        ];
    }

    /// <summary>Members that are null say nothing; without them the lines read better.</summary>
    private static string WithoutNulls(string line) =>
        new JsonObject(
            JsonNode
                .Parse(line)!
                .AsObject()
                .Where(member => member.Value is not null)
                .Select(member => KeyValuePair.Create(member.Key, (JsonNode?)member.Value!.DeepClone()))
        ).ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    internal async Task<Answer> GetAsync(string path, CancellationToken cancellationToken)
    {
        using var client = Service.Anonymous();
        return await Answer.OfAsync(await client.GetAsync(path, cancellationToken), cancellationToken);
    }

    /// <summary>Bodies of the events of a type that name this text.</summary>
    internal async Task<IReadOnlyList<JsonElement>> SentAsync(string type, string text, CancellationToken cancellationToken)
    {
        await using var command = Service.Database.CreateCommand(
            "select body::text from sent where type like '%.' || $1 || ',%' and body::text like '%' || $2 || '%'"
        );
        command.Parameters.Add(new() { Value = type });
        command.Parameters.Add(new() { Value = text });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var bodies = new List<JsonElement>();
        while (await reader.ReadAsync(cancellationToken))
        {
            bodies.Add(JsonSerializer.Deserialize<JsonElement>(reader.GetString(0)));
        }

        return bodies;
    }

    /// <summary>Status, media type and body of an answer.</summary>
    internal sealed record Answer(HttpStatusCode Status, string? MediaType, JsonElement Body)
    {
        public static async Task<Answer> OfAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
            new(
                response.StatusCode,
                response.Content.Headers.ContentType?.MediaType,
                response.Content.Headers.ContentLength == 0
                    ? default
                    : await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)
            );

        /// <summary>The sentences of a refusal.</summary>
        public string[] Places =>
            [.. Body.GetProperty("places").EnumerateArray().Select(place => place.GetProperty("text").GetString()!)];

        public string[] Warnings =>
            [.. Body.GetProperty("warnings").EnumerateArray().Select(place => place.GetProperty("text").GetString()!)];

        public string Title => Body.GetProperty("title").GetString()!;

        public string[] Codes => [.. Body.EnumerateArray().Select(area => area.GetProperty("code").GetString()!)];

        public Answer ShouldBeOk()
        {
            Status.ShouldBe(HttpStatusCode.OK, Body.ToString());
            return this;
        }

        public Answer ShouldBeProblem(HttpStatusCode status)
        {
            Status.ShouldBe(status, Body.ToString());
            MediaType.ShouldBe("application/problem+json");
            return this;
        }
    }
}
