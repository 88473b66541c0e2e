using System.Globalization;
using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;

namespace Sozialplanung.Indicators.Tests.ComputeRelease;

public sealed class DistrictSizeTests(ITestOutputHelper output)
{
    private static readonly string[] _ages = ["0-2", "3-5", "6-9", "10-14", "15-17", "18-24", "25-44", "45-64", "65-79", "80+"];
    private static readonly int[] _share = [3, 3, 4, 5, 3, 7, 24, 29, 15, 7];
    private readonly Random _random = new(10044);

    [Fact]
    public async Task Computes_a_whole_district_of_six_years()
    {
        var tree = AreaTree.Build(
            [
                .. new[] { "kreis", "gemeinde", "stadtteil", "programmgebiet", "sozialraum" }.Select(
                    (code, rank) => new AreaLevel(code, code, code, rank, "")
                ),
            ],
            [.. Areas()]
        );
        var observations = new Observations(tree);
        for (var year = 2020; year <= 2025; year++)
        {
            Fill(observations, tree, year);
        }

        var started = TimeProvider.System.GetTimestamp();
        var processor = Environment.CpuUsage.TotalTime;
        var release = new ReleaseComputation(
            new ReleaseInput(Guid.Empty, new ReleaseSettings(), "", tree, Plans, observations, [], null, new EarlierReleases())
        );
        await release.ComputeAsync(_ => Task.CompletedTask, TestContext.Current.CancellationToken);

        var cells = release.Indicators.SelectMany(indicator => indicator.Periods).SelectMany(period => period.Needs).ToArray();
        output.WriteLine(
            string.Create(
                CultureInfo.GetCultureInfo("de-DE"),
                $"{Plans.Count} Indikatoren × {tree.Count} Gebiete × {release.Periods.Count} Jahre: {TimeProvider.System.GetElapsedTime(started).TotalSeconds:N1} s ({(Environment.CpuUsage.TotalTime - processor).TotalSeconds:N1} s Rechenzeit), "
                    + $"{cells.Length:N0} Werte, für die Öffentlichkeit gesperrt {100.0 * cells.Count(needs => needs > 0) / cells.Length:N1} %, "
                    + $"für die Verwaltung {100.0 * cells.Count(needs => needs > 1) / cells.Length:N1} %"
            )
        );
        cells.Length.ShouldBe(Plans.Count * tree.Count * 6);
        release.Unprotected.Select(cell => cell.Sentence).ShouldBeEmpty();
        release.Findings.ShouldBeEmpty();
    }

    private static IReadOnlyList<IndicatorPlan> Plans { get; } =
    [
        Plan("einwohner", "bevoelkerung", "1"),
        Plan("unter18", "bevoelkerung[alter=0-2,3-5,6-9,10-14,15-17]", "bevoelkerung"),
        Plan("ab65", "bevoelkerung[alter=65-79,80+]", "bevoelkerung"),
        Plan("ab80", "bevoelkerung[alter=80+]", "bevoelkerung"),
        Plan("jugendquotient", "bevoelkerung[alter=0-2,3-5,6-9,10-14,15-17]", "bevoelkerung[alter=18-24,25-44,45-64]", "rate"),
        Plan("altenquotient", "bevoelkerung[alter=65-79,80+]", "bevoelkerung[alter=18-24,25-44,45-64]", "rate"),
        Plan("auslaenderanteil", "auslaender", "bevoelkerung"),
        Plan("geburten", "geburten", "bevoelkerung[alter=15-17,18-24,25-44;geschlecht=w]", "rate"),
        Plan("saldo", "geburten - sterbefaelle", "bevoelkerung", "rate"),
        Plan("arbeitslose", "arbeitslose", "bevoelkerung[alter=15-17,18-24,25-44,45-64]"),
        Plan("langzeit", "langzeitarbeitslose", "arbeitslose"),
        Plan("sgb2", "leistungsberechtigte", "bevoelkerung[alter=0-2,3-5,6-9,10-14,15-17,18-24,25-44,45-64]"),
        Plan("kinderarmut", "leistungsberechtigte_u15", "bevoelkerung[alter=0-2,3-5,6-9,10-14]"),
        Plan("einpersonen", "einpersonenhaushalte", "haushalte"),
        Plan("alleinerziehende", "alleinerziehende", "haushalte_mit_kindern"),
        Plan("haushaltsgroesse", "bevoelkerung", "haushalte", "mean"),
    ];

    private static IndicatorPlan Plan(string code, string numerator, string denominator, string? kind = null) =>
        new(
            code,
            1,
            new IndicatorDefinition
            {
                Name = code,
                Domain = "arbeit",
                Kind = kind ?? (denominator == "1" ? "count" : "share"),
                Unit = "%",
                Numerator = numerator,
                Denominator = denominator,
                Factor = 100,
            },
            "{}"
        );

    private static IEnumerable<Area> Areas()
    {
        var all = new List<string>();
        yield return NewArea("K", "kreis", ["K"]);
        for (var g = 0; g < 13; g++)
        {
            yield return NewArea($"G{g:00}", "gemeinde", ["K", $"G{g:00}"]);
            for (var s = 0; s < 3 + (g % 2); s++)
            {
                yield return NewArea($"G{g:00}-{s}", "stadtteil", ["K", $"G{g:00}", $"G{g:00}-{s}"]);
                for (var r = 0; r < 2 + (((g * 3) + s) % 2); r++)
                {
                    all.Add($"G{g:00}-{s}-{r}");
                    yield return NewArea(all[^1], "sozialraum", ["K", $"G{g:00}", $"G{g:00}-{s}", all[^1]]);
                }
            }
        }

        yield return NewArea("P1", "programmgebiet", ["K", "P1"], [all[3], all[4], all[9], all[20]]);
        yield return NewArea("P2", "programmgebiet", ["K", "P2"], [all[4], all[5], all[6], all[40], all[41]]);
    }

    private void Fill(Observations observations, AreaTree tree, int year)
    {
        var period = year.ToString(CultureInfo.InvariantCulture);
        for (var area = 0; area < tree.Count; area++)
        {
            if (tree.Parts[area].Length > 0)
            {
                continue;
            }

            void Add(string measure, double count, string breakdown = "") =>
                observations.Add(measure, period, area, breakdown, Count.Zero with { Number = (decimal)Math.Floor(count) });
            var size = 300 + _random.Next(2600);
            for (var group = 0; group < _ages.Length; group++)
            {
                Add("bevoelkerung", size * _share[group] / 200.0, $"alter={_ages[group]};geschlecht=m");
                Add("bevoelkerung", (size * _share[group] / 200.0) + _random.Next(5), $"alter={_ages[group]};geschlecht=w");
                Add("bevoelkerung", _random.Next(10) == 0 ? 1 : 0, $"alter={_ages[group]};geschlecht=d");
            }

            var need = _random.NextDouble();
            Add("auslaender", size * need * 0.3);
            Add("geburten", size * 0.008 + _random.Next(3));
            Add("sterbefaelle", size * 0.011 + _random.Next(4));
            Add("arbeitslose", size * need * 0.06);
            Add("langzeitarbeitslose", size * need * 0.02);
            Add("leistungsberechtigte", size * need * 0.12);
            Add("leistungsberechtigte_u15", size * need * 0.035);
            Add("haushalte", size * 0.48);
            Add("einpersonenhaushalte", size * 0.18);
            Add("haushalte_mit_kindern", size * 0.1);
            Add("alleinerziehende", size * need * 0.03);
        }
    }

    private static Area NewArea(string code, string level, string[] path, string[]? members = null) =>
        new()
        {
            Code = code,
            Name = code,
            Level = level,
            Parent = path.Length > 1 ? path[^2] : null,
            Members = members ?? [],
        };
}
