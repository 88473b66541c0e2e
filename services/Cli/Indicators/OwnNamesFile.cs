using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

/// <summary>What measures of ready indicators are called here: <c>{"arbeitslose": "alo"}</c>.</summary>
internal static class OwnNamesFile
{
    public const string Option = "--names";

    /// <summary>Empty without the option. Errors: <see cref="UsageException"/> where it is no such file.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(
        Arguments arguments,
        CancellationToken cancellationToken
    )
    {
        if (arguments.Option(Option) is not { } file)
        {
            return new Dictionary<string, string>();
        }

        if (!File.Exists(file))
        {
            throw new UsageException($"Die Datei {file} gibt es nicht.");
        }

        var names = await JsonFile.ReadAsync(file, cancellationToken);
        return
            names.ValueKind == JsonValueKind.Object
            && names.EnumerateObject().All(one => one.Value.ValueKind == JsonValueKind.String)
            ? names.EnumerateObject().ToDictionary(one => one.Name, one => one.Value.GetString()!, StringComparer.Ordinal)
            : throw new UsageException($"{file} nennt keine Messgrößen (Beispiel: {{\"arbeitslose\": \"alo\"}}).");
    }

    public static async Task<JsonElement> CatalogueAsync(
        InstallationClient installation,
        IReadOnlyDictionary<string, string> names,
        CancellationToken cancellationToken
    )
    {
        var query = string.Join('&', names.Select(one => $"name={Uri.EscapeDataString($"{one.Key}:{one.Value}")}"));
        return await installation.GetAsync(
            $"api/indicators/definitions/ready{(query.Length > 0 ? "?" : "")}{query}",
            cancellationToken
        );
    }
}
