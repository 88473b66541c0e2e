using System.Text.Json;
using System.Text.Json.Nodes;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.DataCatalogue;

/// <summary>
/// Writes an entry, or a whole file of Datengeber, Vereinbarungen and entries that name each other by their names. What is there under
/// its name is changed, so that the same file may be sent again.
/// </summary>
internal sealed class PutCatalogue : ICommand
{
    public string Words => "catalogue put";

    public (string Usage, string Purpose) Help =>
        (
            "DATEI.json",
            "Schreibt Datengeber („providers“), Vereinbarungen („agreements“) und Einträge („entries“) in den Datenkatalog; was es unter seinem Namen schon gibt, wird geändert."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var count = await SendAsync(installation, arguments.File(0, "die Datei"), cancellationToken);
        await output.WriteLineAsync($"Datenkatalog: {count} Einträge geschrieben.");
        return 0;
    }

    /// <summary>Returns how many entries there were.</summary>
    public static async Task<int> SendAsync(InstallationClient installation, string file, CancellationToken cancellationToken)
    {
        var content = await JsonFile.ReadAsync(file, cancellationToken);
        var providers = await KnownAsync(installation, "providers", "provider", "name", cancellationToken);
        foreach (var provider in List(content, "providers"))
        {
            await SaveAsync(installation, "providers", providers, provider, "name", file, cancellationToken);
        }

        var agreements = await KnownAsync(installation, "agreements", "agreement", "title", cancellationToken);
        foreach (var agreement in List(content, "agreements"))
        {
            Refer(agreement, "provider", providers, file);
            await SaveAsync(installation, "agreements", agreements, agreement, "title", file, cancellationToken);
        }

        var wishes = (await installation.GetAsync(CataloguePath.All, cancellationToken))
            .EnumerateArray()
            .Where(entry => CatalogueLines.Text(entry, "dataset").Length == 0)
            .ToLookup(entry => CatalogueLines.Text(entry, "title"), entry => CatalogueLines.Text(entry, "key"));
        var entries = List(content, "entries").ToList();
        foreach (var entry in entries)
        {
            Refer(entry, "provider", providers, file);
            Refer(entry, "agreement", agreements, file);
            var key = entry["dataset"]?.GetValue<string>() ?? wishes[entry["title"]?.GetValue<string>() ?? ""].FirstOrDefault();
            await installation.SendJsonAsync(
                key is null ? HttpMethod.Post : HttpMethod.Put,
                key is null ? CataloguePath.All : CataloguePath.Of(key),
                entry,
                cancellationToken
            );
        }

        return entries.Count;
    }

    private static async Task<Dictionary<string, string>> KnownAsync(
        InstallationClient installation,
        string list,
        string member,
        string name,
        CancellationToken cancellationToken
    ) =>
        (await installation.GetAsync($"api/ingestion/{list}", cancellationToken))
            .EnumerateArray()
            .GroupBy(one => CatalogueLines.Text(one.GetProperty(member), name), one => CatalogueLines.Text(one, "id"))
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static async Task SaveAsync(
        InstallationClient installation,
        string list,
        Dictionary<string, string> known,
        JsonObject thing,
        string member,
        string file,
        CancellationToken cancellationToken
    )
    {
        var name =
            thing[member]?.GetValue<string>() ?? throw new RequestRefusedException($"In {file} fehlt „{member}“ in „{list}“.");
        var id = known.GetValueOrDefault(name);
        var answer = await installation.SendJsonAsync(
            id is null ? HttpMethod.Post : HttpMethod.Put,
            id is null ? $"api/ingestion/{list}" : $"api/ingestion/{list}/{id}",
            thing,
            cancellationToken
        );
        known[name] = id ?? CatalogueLines.Text(answer, "key");
    }

    /// <summary>Puts the id in the place of the name.</summary>
    private static void Refer(JsonObject thing, string member, Dictionary<string, string> known, string file)
    {
        if (thing[member]?.GetValue<string>() is { } name && !Guid.TryParse(name, out _))
        {
            thing[member] = known.TryGetValue(name, out var id)
                ? id
                : throw new RequestRefusedException($"In {file} steht „{name}“ unter „{member}“; das gibt es nicht.");
        }
    }

    private static IEnumerable<JsonObject> List(JsonElement content, string member) =>
        content.TryGetProperty(member, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object).Select(one => JsonObject.Create(one)!)
            : [];
}
