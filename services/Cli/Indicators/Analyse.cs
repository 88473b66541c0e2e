using System.Text.RegularExpressions;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

/// <summary>
/// One of the analyses of an indicator: its sentences, cautions and rows, or the file with them. The service computes; options
/// go to it by their names.
/// </summary>
internal sealed partial class Analyse(string word, string analysis, string options, string purpose) : ICommand
{
    private const string Common = "[--level EBENE] [--period ZEITRAUM] [--release KENNUNG] [--public] [--out DATEI.csv]";

    public static IReadOnlyList<Analyse> All { get; } =
    [
        new(
            "change",
            "change",
            "[--reference ZEITRAUM] [--measure points|absolute|relative|indexed]",
            "Veränderung der gezeigten Werte gegen einen früheren Zeitraum, je Gebiet."
        ),
        new("trend", "trend", "[--from ZEITRAUM]", "Ob die Werte je Gebiet über die Jahre steigen oder sinken, mit einem Satz."),
        new(
            "uncertainty",
            "uncertainty",
            "[--reference EBENE] [--confidence 90|95|99]",
            "Vertrauensbereich je Gebiet, Vergleich mit dem größeren Gebiet und der geglättete Wert."
        ),
        new(
            "clusters",
            "clusters",
            "[--method moran|getis] [--basis standardised|values] [--seed ZAHL] [--shuffles ZAHL]",
            "Ob ähnliche Gebiete nebeneinanderliegen und wo sich Werte häufen."
        ),
        new(
            "segregation",
            "segregation",
            "[--within GEBIET]",
            "Wie ungleich eine Gruppe über die Gebiete eines größeren verteilt ist."
        ),
        new("correlation", "correlation", "[--with INDIKATOR]", "Ob zwei Indikatoren in den Gebieten zusammengehen."),
        new(
            "similar",
            "similarity",
            "[--area GEBIET] [--criteria INDIKATOR,INDIKATOR]",
            "Die Gebiete, die einem nach gewählten Merkmalen am ähnlichsten sind, mit dem Abstand."
        ),
    ];

    public string Words => $"analyse {word}";

    public (string Usage, string Purpose) Help => ($"INDIKATOR {options} {Common}", purpose);

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var path =
            $"api/indicators/analyses/{analysis}/{Uri.EscapeDataString(arguments.Value(0, "der Indikator"))}{QueryOf(arguments)}";
        if (arguments.Option("--out") is { } file)
        {
            await installation.SaveAsync($"{path}{(path.Contains('?') ? '&' : '?')}format=csv", file, cancellationToken);
            await output.WriteLineAsync(Path.GetFullPath(file));
            return 0;
        }

        var answer = await installation.GetAsync(path, cancellationToken);
        if (AnalysisText.Of(answer, "notPossible") is { } why)
        {
            await output.WriteLineAsync(why);
            return 1;
        }

        await AnalysisText.WriteAsync(answer, output);
        return 0;
    }

    private string QueryOf(Arguments arguments)
    {
        string[] own = [.. OptionName().Matches(options).Select(match => match.Value), "--level", "--period", "--release"];
        string[] asked =
        [
            .. own.Where(option => arguments.Option(option) is not null)
                .SelectMany(option =>
                    option == "--criteria"
                        ? arguments.Option(option)!.Split(',').Select(code => $"criterion={Uri.EscapeDataString(code.Trim())}")
                        : [$"{option[2..]}={Uri.EscapeDataString(arguments.Option(option)!)}"]
                ),
            .. arguments.Has("--public") ? ["edition=public"] : (string[])[],
        ];
        return asked.Length == 0 ? "" : $"?{string.Join('&', asked)}";
    }

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex OptionName();
}
