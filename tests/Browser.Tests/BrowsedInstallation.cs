using System.Collections.Concurrent;
using System.Diagnostics;
using Aspire.Hosting.Testing;
using Microsoft.Playwright;
using Sozialplanung.Browser.Tests;
using Sozialplanung.DebianHosting.Running;
using Sozialplanung.Tests;

[assembly: AssemblyFixture(typeof(BrowsedInstallation))]

namespace Sozialplanung.Browser.Tests;

/// <summary>
/// The whole installation with a demo district in which most values may be shown, and Debian's Chromium before it.
/// </summary>
public sealed class BrowsedInstallation : IAsyncLifetime
{
    private const string Password = "Demo-2025!";
    private static readonly TimeSpan _loadLimit = TimeSpan.FromMinutes(5);
    private readonly Whole _whole = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _sessions = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Uri Address => _whole.App.GetEndpoint("gateway");

    /// <summary>Where the files of the demo district lie, to deliver one of them again.</summary>
    public string DemoFile(string path) => Path.Combine(_whole.App.DataFolder(), "demo", path);

    public async ValueTask InitializeAsync()
    {
        // A test plays the web server of a data provider on this machine; programs take over the environment of who starts them.
        Environment.SetEnvironmentVariable("Ingestion__InternalHosts", "127.0.0.1");
        await _whole.InitializeAsync();
        await LoadDemoAsync();
        // On two busy cores a page may take longer than the five seconds that are usual.
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = "/usr/bin/chromium-headless-shell",
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-dev-shm-usage",
                    "--lang=de-DE",
                ],
            }
        );
    }

    /// <summary>
    /// Opens a page of a fresh browser profile, signed in or not, and lets a test use it. Fails also if the page wrote an error
    /// to the console, or asked any other origin for anything.
    /// </summary>
    public async Task VisitAsync(Func<IPage, Task> visit, int width = 1440, string? user = null, string? expectedError = null)
    {
        await using var context = await NewContextAsync(width, user is null ? null : await SessionAsync(user));
        var watch = new PageWatch(context, Address, expectedError);
        var page = await context.NewPageAsync();
        await visit(page);
        watch.ShouldHaveSeenNothing();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _whole.DisposeAsync();
    }

    private async Task<IBrowserContext> NewContextAsync(int width, string? session)
    {
        var context = await _browser!.NewContextAsync(
            new()
            {
                BaseURL = Address.ToString(),
                ViewportSize = new() { Width = width, Height = width < 600 ? 844 : 1000 },
                Locale = "de-DE",
                TimezoneId = "Europe/Berlin",
                ReducedMotion = ReducedMotion.Reduce,
                StorageState = session,
            }
        );
        context.SetDefaultTimeout(30_000);
        // A page may be a report that is printed first, on a machine where other tests run too. How fast it is, the benchmarks say.
        context.SetDefaultNavigationTimeout(120_000);
        return context;
    }

    // Signing in is limited for each address: once a user is enough.
    private Task<string> SessionAsync(string user) => _sessions.GetOrAdd(user, name => new(() => SignInAsync(name))).Value;

    private async Task<string> SignInAsync(string user)
    {
        await using var context = await NewContextAsync(1440, null);
        var answer = await context.APIRequest.PostAsync(
            "/auth/sign-in",
            new()
            {
                DataObject = new { user, password = Password },
                Headers = new Dictionary<string, string> { ["X-Sozialplanung"] = "1" },
            }
        );
        answer.Ok.ShouldBeTrue($"{user} konnte sich nicht anmelden: {answer.Status}");
        return await context.StorageStateAsync();
    }

    private async Task LoadDemoAsync()
    {
        using var limit = new CancellationTokenSource(_loadLimit);
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(output.FullName, "../../Cli", output.Name, "sozialplan.dll");
        var start = new ProcessStartInfo(
            "dotnet",
            ["exec", program, "demo", "load", "--url", Address.ToString(), "--data", _whole.App.DataFolder(), "--medium"]
        )
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var told = await process.StandardOutput.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        process.ExitCode.ShouldBe(0, told);
    }

    private sealed class Whole() : TestInstallation
    {
        protected override IReadOnlyList<string> Arguments => ["--Sozialplanung:DemoAccounts=true"];
    }
}
