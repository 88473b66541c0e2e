using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

/// <summary>The names of the areas of the current Gebietsstand.</summary>
internal sealed class AreaNames(IReadOnlyDictionary<string, string> names)
{
    public static async Task<AreaNames> ReadAsync(InstallationClient installation, CancellationToken cancellationToken) =>
        new(
            (await installation.GetAsync("api/geography/areas", cancellationToken))
                .EnumerateArray()
                .ToDictionary(area => Text(area, "code"), area => Text(area, "name"), StringComparer.Ordinal)
        );

    /// <summary>Its name; what is no area of ours, such as a postcode, stays as it is.</summary>
    public string Of(string code) => names.GetValueOrDefault(code, code);

    /// <summary>Its name with its key, for who types the key next.</summary>
    public string Named(string code) => $"{Of(code)} ({code})";

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString() ?? "";
}
