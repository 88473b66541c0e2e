using System.Globalization;

namespace Sozialplanung.Benchmarks;

/// <summary>The table as Markdown, one row printed as soon as its case is done.</summary>
internal static class Table
{
    public static CultureInfo German { get; } = CultureInfo.GetCultureInfo("de-DE");

    public static string Header =>
        """
            | Was | Größe | unsere Zeit: Median (beste–längste, Läufe) | Durchsatz | Vergleich | seine Zeit | Verhältnis | Grenze | hält |
            |---|---|---|---|---|---|---|---|---|
            """;

    public static string Row(BenchmarkCase one, Outcome outcome) =>
        string.Join(
            " | ",
            $"| {one.What}",
            one.Size,
            Times(outcome.Ours),
            Speed(outcome.Ours),
            one.Rival,
            Times(outcome.Rival),
            outcome.Ratio.ToString("0.00", German),
            string.Join(", ", one.Bounds.Select(bound => bound.Text)),
            string.Join(", ", one.Bounds.Select(bound => Verdict(bound, outcome)))
        ) + " |";

    private static string Verdict(Bound bound, Outcome outcome) =>
        bound.Judge(outcome) switch
        {
            BoundVerdict.Held => "ja",
            BoundVerdict.HeldByProcessorTime => "nach Rechenzeit ja",
            BoundVerdict.Broken => "NEIN",
        };

    private static string Times(Runs runs) =>
        $"{Milliseconds(runs.Median)} ms ({Milliseconds(runs.Best)}–{Milliseconds(runs.Worst)}, {runs.Times.Count}; "
        + $"Rechenzeit ab {Milliseconds(runs.LeastProcessorTime)})";

    private static string Milliseconds(TimeSpan time) =>
        time.TotalMilliseconds.ToString(time.TotalMilliseconds < 100 ? "0.0" : "#,0", German);

    private static string Speed(Runs runs) => runs.Count > 1 ? runs.PerSecond.ToString("#,0", German) + "/s" : "–";
}
