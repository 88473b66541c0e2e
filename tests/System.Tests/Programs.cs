using System.Diagnostics;

namespace Sozialplanung.WholeSystem;

/// <summary>The programs of the installation that are started by people: built beside this one.</summary>
internal static class Programs
{
    /// <summary>Runs a built program to its end and gives its exit code and all it wrote.</summary>
    public static async Task<(int Code, string Output)> RunAsync(
        ProcessStartInfo start,
        string project,
        IEnumerable<string> arguments,
        CancellationToken cancellationToken
    )
    {
        start.FileName = "dotnet";
        foreach (var word in arguments.Prepend(PathOf(project)).Prepend("exec"))
        {
            start.ArgumentList.Add(word);
        }

        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, output + await errors);
    }

    /// <summary>The folder of the checkout.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", ".."));

    private static string PathOf(string project)
    {
        // A program is named by its project, the generator of the demo district by what it makes.
        var file =
            project == "DemoDistrict" ? "demo-district.dll"
            : project == "Cli" ? "sozialplan.dll"
            : $"{project}.dll";
        return Path.Combine(Root, "artifacts", "bin", project, new DirectoryInfo(AppContext.BaseDirectory).Name, file);
    }
}
