using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Aspire.Hosting.Testing;

namespace Sozialplanung.WholeSystem.OwnDistrict;

/// <summary>The lines of the README by which somebody puts in a district of their own, run as they are printed.</summary>
public sealed partial class ReadmeTests(DistrictInstallation installation) : IClassFixture<DistrictInstallation>
{
    [Fact]
    public async Task The_lines_for_ones_own_district_work_as_they_are_printed()
    {
        var token = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("sozialplanung-eigener-").FullName;
        await OwnDistrictFiles.WriteAsync(folder, token);
        Directory.CreateSymbolicLink(Path.Combine(folder, "artifacts"), Path.Combine(Programs.Root, "artifacts"));
        var lines = await LinesAsync(token);
        lines.Split('\n').Count(line => line.Contains("sozialplan ", StringComparison.Ordinal)).ShouldBeGreaterThan(8);

        var (code, output) = await RunAsync(folder, lines, token);

        code.ShouldBe(0, output);
        output.ShouldContain("9 Gebiete geladen.");
        output.ShouldContain("Grün: ");
        // 80.000,50 + 81.000,50 + 82.000,50 m² in 200 + 201 + 202 dwellings.
        output.ShouldContain("403,0");
        var pdf = await File.ReadAllBytesAsync(Path.Combine(folder, "profil.pdf"), token);
        pdf.AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<(int Code, string Output)> RunAsync(string folder, string lines, CancellationToken cancellationToken)
    {
        var gateway = installation.App.GetEndpoint("gateway");
        var start = new ProcessStartInfo("bash", ["-e"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        start.Environment["SOZIALPLAN_URL"] = gateway.ToString();
        start.Environment["SOZIALPLAN_TOKEN"] = await TokenAsync(gateway, "verwalter", cancellationToken);
        start.Environment["ZWEITES_TOKEN"] = await TokenAsync(gateway, "leitung", cancellationToken);
        using var shell = Process.Start(start)!;
        // Only a shell with a person before it knows aliases by itself.
        await shell.StandardInput.WriteAsync($"exec 2>&1\nshopt -s expand_aliases\n{lines}\n");
        shell.StandardInput.Close();
        var output = await shell.StandardOutput.ReadToEndAsync(cancellationToken);
        await shell.WaitForExitAsync(cancellationToken);
        return (shell.ExitCode, output);
    }

    private static async Task<string> TokenAsync(Uri gateway, string user, CancellationToken cancellationToken)
    {
        using var person = await SignedInPerson.SignInAsync(gateway, user, cancellationToken);
        var created = await person.SendAsync(HttpMethod.Post, "auth/tokens", new { name = "Skripte" }, cancellationToken);
        return created!["token"]!.GetValue<string>();
    }

    /// <summary>The block of the section about one's own district.</summary>
    private static async Task<string> LinesAsync(CancellationToken cancellationToken) =>
        Block().Match(await File.ReadAllTextAsync(Path.Combine(Programs.Root, "README.md"), cancellationToken)).Groups[1].Value;

    [GeneratedRegex("## Der eigene Landkreis.*?```\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
