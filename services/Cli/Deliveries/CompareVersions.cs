using System.Globalization;
using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Deliveries;

internal sealed class CompareVersions : ICommand
{
    public string Words => "dataset diff";

    public (string Usage, string Purpose) Help =>
        (
            "KURZNAME [--from FASSUNG] [--to FASSUNG]",
            "Sagt, was sich zwischen zwei Fassungen eines Datensatzes geändert hat, von wem und warum; ohne Angaben zwischen den beiden neuesten."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var address = $"api/ingestion/datasets/{Uri.EscapeDataString(arguments.Value(0, "der Datensatz"))}/versions";
        var versions = (await installation.GetAsync(address, cancellationToken)).EnumerateArray().ToArray();
        var numbers = versions.Select(version => version.GetProperty("number").GetInt32()).ToArray();
        var to = Number(arguments, "--to", numbers) ?? numbers.FirstOrDefault();
        var from = Number(arguments, "--from", numbers) ?? numbers.FirstOrDefault(number => number < to);
        if (from == 0 || to == 0)
        {
            throw new RequestRefusedException("Es gibt erst eine Fassung, oder der Datensatz ist nicht zugänglich.");
        }

        foreach (
            var version in versions.Where(version =>
                version.GetProperty("number").GetInt32() is var number && number > from && number <= to
            )
        )
        {
            await output.WriteLineAsync(
                $"Fassung {version.GetProperty("number")}, {version.GetProperty("changedBy")}: {(version.GetProperty("reason").GetString() is { Length: > 0 } reason ? reason : "ohne Begründung")}"
            );
        }

        var before = Members(await installation.GetAsync($"{address}/{from}", cancellationToken), "");
        var now = Members(await installation.GetAsync($"{address}/{to}", cancellationToken), "");
        foreach (var member in before.Keys.Union(now.Keys).Order(StringComparer.Ordinal))
        {
            var (one, other) = (before.GetValueOrDefault(member), now.GetValueOrDefault(member));
            if (one != other)
            {
                await output.WriteLineAsync($"  {member}: {one ?? "nichts"} → {other ?? "nichts"}");
            }
        }

        return 0;
    }

    private static int? Number(Arguments arguments, string option, int[] numbers) =>
        arguments.Option(option) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && numbers.Contains(number) ? number
        : throw new UsageException(
            $"Eine Fassung {text} gibt es nicht; es gibt {string.Join(", ", numbers.Select(known => known.ToString(CultureInfo.InvariantCulture)))}."
        );

    /// <summary>All that a definition says, each value by its path; what has a code by its code.</summary>
    private static Dictionary<string, string> Members(JsonElement element, string path) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => Joined(
                element
                    .EnumerateObject()
                    .SelectMany(member => Members(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}"))
            ),
            JsonValueKind.Array => Joined(
                element.EnumerateArray().SelectMany((entry, index) => Members(entry, $"{path}[{NameOf(entry, index)}]"))
            ),
            JsonValueKind.Null => [],
            _ => new Dictionary<string, string>(StringComparer.Ordinal) { [path] = element.ToString() },
        };

    private static string NameOf(JsonElement entry, int index) =>
        entry.ValueKind == JsonValueKind.Object
        && entry.TryGetProperty("code", out var code)
        && code.ValueKind == JsonValueKind.String
            ? code.GetString()!
            : (index + 1).ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Joined(IEnumerable<KeyValuePair<string, string>> members)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, value) in members)
        {
            all[path] = value;
        }

        return all;
    }
}
