using System.Globalization;
using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Deliveries;

internal sealed class TryOutliers : ICommand
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public string Words => "dataset outliers";

    public (string Usage, string Purpose) Help =>
        (
            "DATENSATZ.json",
            "Sagt, bei welchen übernommenen Werten mit den Schwellen der Datei (outliers) nachgefragt worden wäre; gespeichert wird nichts."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var file = arguments.File(0, "die Definition");
        var definition = await JsonFile.ReadAsync(file, cancellationToken);
        var trial = await installation.SendJsonAsync(
            HttpMethod.Post,
            $"api/ingestion/datasets/{Uri.EscapeDataString(JsonFile.Text(definition, "code", file))}/outlier-trial",
            definition,
            cancellationToken
        );
        await output.WriteLineAsync(
            $"Bei {Count(trial, "noticed")} von {Count(trial, "judged")} Werten wäre nachgefragt worden."
        );
        foreach (var period in trial.GetProperty("periods").EnumerateArray())
        {
            await output.WriteLineAsync(
                $"  {period.GetProperty("period").GetString()}: {Count(period, "noticed")} von {Count(period, "judged")} ({period.GetProperty("fileName").GetString()})"
            );
        }

        foreach (var value in trial.GetProperty("largest").EnumerateArray())
        {
            await output.WriteLineAsync(
                $"  {value.GetProperty("areaName").GetString()} ({value.GetProperty("period").GetString()}): {value.GetProperty("measure").GetString()}{Group(value)} {Number(value, "value")}{Usual(value)}"
            );
        }

        return 0;
    }

    private static string Group(JsonElement value) =>
        value.GetProperty("breakdown").GetString() is { Length: > 0 } breakdown ? $" ({breakdown})" : "";

    private static string Usual(JsonElement value) =>
        value.GetProperty("usualFrom").ValueKind == JsonValueKind.Number
            ? $", üblich wären {Number(value, "usualFrom")} bis {Number(value, "usualTo")}"
            : ", jenseits der festen Grenze";

    private static string Count(JsonElement from, string member) => from.GetProperty(member).GetInt64().ToString("N0", _german);

    private static string Number(JsonElement from, string member) =>
        from.GetProperty(member).GetDouble().ToString("#,##0.##", _german);
}
