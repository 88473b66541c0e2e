using System.Diagnostics;
using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Demo;

/// <summary>A file of the demo district: what it is for, where it lies, how to read it, and which period it brings.</summary>
internal sealed record DemoFile(string Kind, string Path, string Profile, string Code, string Period);

/// <summary>The files of the demo district in the order of loading, made by its generator.</summary>
internal sealed class DemoFiles(IReadOnlyList<DemoFile> files)
{
    /// <summary>The deliveries of all but each dataset's last period.</summary>
    public IEnumerable<DemoFile> History => Deliveries.Except(LastPeriod);

    private IReadOnlyList<DemoFile> Deliveries => [.. Of("delivery")];

    private IReadOnlyList<DemoFile> LastPeriod =>
        [
            .. Deliveries
                .GroupBy(file => file.Code)
                .SelectMany(dataset => dataset.Where(file => file.Period == dataset.Max(other => other.Period))),
        ];

    public IEnumerable<DemoFile> Of(string kind) => files.Where(file => file.Kind == kind);

    /// <summary>Lays the last period's files where the nightly import looks for them.</summary>
    public void PutLastPeriodInto(string watchFolder)
    {
        foreach (var file in LastPeriod)
        {
            var folder = Directory.CreateDirectory(System.IO.Path.Combine(watchFolder, file.Code)).FullName;
            var target = System.IO.Path.Combine(folder, System.IO.Path.GetFileName(file.Path));
            // Under another name first: the nightly import must not find half a file.
            File.Copy(file.Path, target + ".teil", overwrite: true);
            File.Move(target + ".teil", target, overwrite: true);
        }
    }

    public static async Task<DemoFiles> CreateAsync(
        string folder,
        string size,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        await output.WriteLineAsync("Beispiel-Landkreis erfinden …");
        var program = System.IO.Path.GetFullPath(
            System.IO.Path.Combine(
                AppContext.BaseDirectory,
                "..",
                "..",
                "DemoDistrict",
                new DirectoryInfo(AppContext.BaseDirectory).Name,
                "demo-district.dll"
            )
        );
        string[] options = size.Length > 0 ? [size] : [];
        using var generator = Process.Start("dotnet", ["exec", program, "--out", folder, .. options]);
        await generator.WaitForExitAsync(cancellationToken);
        if (generator.ExitCode != 0)
        {
            throw new RequestRefusedException("Der Beispiel-Landkreis ließ sich nicht erzeugen.");
        }

        var manifest = JsonSerializer.Deserialize<JsonElement>(
            await File.ReadAllBytesAsync(System.IO.Path.Combine(folder, "manifest.json"), cancellationToken)
        );
        return new DemoFiles([
            .. manifest
                .GetProperty("files")
                .EnumerateArray()
                .Select(file => new DemoFile(
                    Text(file, "kind"),
                    System.IO.Path.Combine(folder, Text(file, "file")),
                    System.IO.Path.Combine(folder, Text(file, "profile")),
                    Text(file, "code"),
                    Text(file, "period")
                )),
        ]);
    }

    private static string Text(JsonElement file, string name) =>
        file.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
