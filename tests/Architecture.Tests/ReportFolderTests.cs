namespace Sozialplanung.Architecture.Tests;

/// <summary>A report is a folder in Reporting and a line that registers it.</summary>
public sealed class ReportFolderTests
{
    [Fact]
    public void Nothing_but_its_registration_mentions_a_report()
    {
        var reports = Checkout.Files.Where(IsReport).ToList();
        reports.ShouldContain("services/Reporting/AreaProfile/AreaProfileReport.cs");
        foreach (var report in reports)
        {
            var (folder, type) = (report.Split('/')[2], Path.GetFileNameWithoutExtension(report));
            var mentions = Checkout
                .Files.Where(IsCode)
                .Where(file => !file.StartsWith($"services/Reporting/{folder}/", StringComparison.Ordinal))
                .SelectMany(file =>
                    Checkout
                        .Text(file)
                        .Split('\n')
                        .Where(line => line.Contains(folder, StringComparison.Ordinal))
                        .Select(line => (file, line: line.Trim()))
                );
            mentions.ShouldBe([
                ("services/Reporting/ReportingModule.cs", $"using Sozialplanung.Reporting.{folder};"),
                ("services/Reporting/ReportingModule.cs", $"services.AddSingleton<IReport, {type}>();"),
            ]);
        }
    }

    private static bool IsReport(string file) =>
        IsCode(file) && Checkout.Text(file).Contains(": IReport\n", StringComparison.Ordinal);

    private static bool IsCode(string file) =>
        file.StartsWith("services/Reporting/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal);
}
