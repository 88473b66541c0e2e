using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sozialplanung.Browser.Tests.Work;

[Collection(ChangingTests.Name)]
public sealed class DeliveryTests(BrowsedInstallation demo)
{
    // The demo starts with 2024: a year of its own changes nothing that other tests look at.
    private const string OldYear = ";2024;",
        NewYear = ";2023;";

    [Fact]
    public Task A_file_with_wrong_rows_is_delivered_and_its_report_names_line_and_reason() =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/daten");
                await page.GetByLabel("Datensatz").First.SelectOptionAsync("wohnen");
                await page.GetByLabel("Datei", new() { Exact = true })
                    .SetInputFilesAsync(
                        new FilePayload
                        {
                            Name = "wohnen-2023.csv",
                            MimeType = "text/csv",
                            Buffer = await FileAsync(),
                        }
                    );
                await NoteProgressAsync(page);
                await page.GetByRole(AriaRole.Button, new() { Name = "Datei prüfen und übernehmen" }).ClickAsync();

                await Expect(page.Locator("h1")).ToHaveTextAsync("wohnen-2023.csv");
                await Expect(page.Locator(".kern-badge").First).ToHaveTextAsync("in Quarantäne", new() { Timeout = 60_000 });
                (await page.EvaluateAsync<int>("window.progressSeen")).ShouldBeGreaterThan(0);
                var findings = page.GetByRole(AriaRole.Region, new() { Name = "Befunde mit Zeile und Grund" });
                await Expect(Line(findings, "99999999-01-01")).ToHaveTextAsync("6");
                await Expect(Line(findings, "viele")).ToHaveTextAsync("7");
                await page.ShouldBeFinishedAsync();
            },
            user: "verwalter"
        );

    [Fact]
    public Task A_file_that_cannot_be_read_is_refused_in_a_sentence() =>
        demo.VisitAsync(
            async page =>
            {
                await page.GotoAsync("/daten");
                await page.GetByLabel("Datensatz").First.SelectOptionAsync("kita");
                await page.GetByLabel("Datei", new() { Exact = true })
                    .SetInputFilesAsync(
                        new FilePayload
                        {
                            Name = "kita-2023.xlsx",
                            MimeType = "application/octet-stream",
                            Buffer = [1, 2, 3, 4, 5],
                        }
                    );
                await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
                // Nothing is there for 2023: the button speaks of no replacement, also when the service has answered.
                await page.GetByRole(AriaRole.Button, new() { Name = "Datei prüfen und übernehmen" }).ClickAsync();

                await Expect(page.Locator(".kern-alert--danger"))
                    .ToContainTextAsync("Nächster Schritt", new() { Timeout = 60_000 });
                await page.ShouldBeFinishedAsync();
            },
            user: "verwalter"
        );

    [Fact]
    public Task A_file_that_changes_accepted_values_shows_them_and_waits_for_a_yes() =>
        demo.VisitAsync(
            async page =>
            {
                await DeliverAsync(page, "wohnen-2022.csv", await WithoutFaultsAsync());
                await Expect(page.Locator(".kern-badge").First).ToHaveTextAsync("angenommen", new() { Timeout = 60_000 });

                var changed = await WithoutFaultsAsync(first: "12.345");
                await DeliverAsync(page, "wohnen-2022.csv", changed);
                await Expect(page.Locator(".kern-badge").First).ToHaveTextAsync("wartet auf Ihr Ja", new() { Timeout = 60_000 });
                var differences = page.GetByRole(AriaRole.Region, new() { Name = "Die größten Unterschiede" });
                await Expect(differences.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("12.345");
                await page.ShouldBeFinishedAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Nein, verwerfen" }).ClickAsync();
                await Expect(page.Locator(".kern-badge").First).ToHaveTextAsync("zurückgezogen");

                await DeliverAsync(page, "wohnen-2022.csv", changed);
                await page.GetByRole(AriaRole.Button, new() { Name = "Ja, ersetzen" }).ClickAsync(new() { Timeout = 60_000 });
                await Expect(page.Locator(".kern-badge").First).ToHaveTextAsync("angenommen");
                await Expect(page.GetByText("verwalter hat das Ersetzen am")).ToBeVisibleAsync();
                await page.ShouldBeFinishedAsync();
            },
            user: "verwalter"
        );

    private static async Task DeliverAsync(IPage page, string name, byte[] file)
    {
        await page.GotoAsync("/daten");
        await page.GetByLabel("Datensatz").First.SelectOptionAsync("wohnen");
        await page.GetByLabel("Datei", new() { Exact = true })
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = "text/csv",
                    Buffer = file,
                }
            );
        await page.GetByRole(AriaRole.Button, new() { Name = "Datei prüfen und übernehmen" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(name);
    }

    /// <summary>Last year's file for 2022; the first number may be another.</summary>
    private async Task<byte[]> WithoutFaultsAsync(string? first = null)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var windows = Encoding.GetEncoding(1252);
        var lines = (await File.ReadAllTextAsync(demo.DemoFile("demo/wohnen/2024.csv"), windows))
            .Replace(OldYear, ";2022;", StringComparison.Ordinal)
            .Split("\r\n");
        if (first is not null)
        {
            lines[5] = string.Join(';', lines[5].Split(';').Select((cell, column) => column == 3 ? first : cell));
        }

        return windows.GetBytes(
            string.Join("\r\n", lines.Where(line => !line.StartsWith("Insgesamt", StringComparison.Ordinal)))
        );
    }

    private static ILocator Line(ILocator findings, string text) =>
        findings.GetByRole(AriaRole.Row).Filter(new() { HasText = text }).GetByRole(AriaRole.Rowheader);

    /// <summary>Last year's file for the year before, with an unknown area in line 6 and a word for a number in line 7.</summary>
    private async Task<byte[]> FileAsync()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var windows = Encoding.GetEncoding(1252);
        var lines = (await File.ReadAllTextAsync(demo.DemoFile("demo/wohnen/2024.csv"), windows))
            .Replace(OldYear, NewYear, StringComparison.Ordinal)
            .Split("\r\n");
        lines[5] = "99999999-01-01;Nirgendwo;2023;10;1.000,0;0;0";
        lines[6] = string.Join(';', lines[6].Split(';').Select((cell, column) => column == 3 ? "viele" : cell));
        // The total of the file no longer fits its rows.
        return windows.GetBytes(
            string.Join("\r\n", lines.Where(line => !line.StartsWith("Insgesamt", StringComparison.Ordinal)))
        );
    }

    private static async Task NoteProgressAsync(IPage page) =>
        await page.EvaluateAsync(
            """
            window.progressSeen = 0;
            new MutationObserver(() => { window.progressSeen += document.querySelectorAll('progress').length })
              .observe(document.body, { childList: true, subtree: true });
            """
        );
}
