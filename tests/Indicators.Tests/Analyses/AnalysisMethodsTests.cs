namespace Sozialplanung.Indicators.Tests.Analyses;

/// <summary>Each analysis leads to pages of the method help; they are headings of docs/methods.md.</summary>
public sealed class AnalysisMethodsTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_method_that_an_analysis_names_has_its_page()
    {
        await api.DeliverShareAsync("am_methoden", ["2023", "2024"], (year, place) => (20 + place + year, 100), Cancelled);
        await api.DeliverShareAsync("am_zweiter", ["2023", "2024"], (year, place) => (40 + place + year, 100), Cancelled);
        await api.ReleaseAsync(Cancelled);
        var help = await File.ReadAllTextAsync(HelpFile(), Cancelled);

        foreach (
            var analysis in new[] { "change", "trend", "uncertainty", "clusters", "segregation", "correlation", "similarity" }
        )
        {
            var answer = await api.GetAsync($"/analyses/{analysis}/am_methoden?level=sozialraum", Cancelled);
            var methods = answer.GetProperty("methods").EnumerateArray().Select(method => method.GetString()!).ToList();

            methods.ShouldNotBeEmpty(analysis);
            methods.Where(method => !help.Contains($"\n### {method}\n", StringComparison.Ordinal)).ShouldBeEmpty(analysis);
        }
    }

    private static string HelpFile()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "docs", "methods.md")))
        {
            folder =
                folder.Parent ?? throw new DirectoryNotFoundException("docs/methods.md liegt nicht über dem Ordner der Tests.");
        }

        return Path.Combine(folder.FullName, "docs", "methods.md");
    }
}
