namespace Sozialplanung.Tests;

/// <summary>Options of an installation for a test: silent, on any free port, without dashboard.</summary>
internal static class TestOptions
{
    public static string[] On(string dataFolder) =>
        [$"--data={dataFolder}", "--logs=none", "--port=0", "--durable=false", "--dashboard=false"];

    /// <summary>On a folder that goes with the installation.</summary>
    public static string[] Temporary() =>
        [.. On(Path.Combine(Path.GetTempPath(), $"sozialplanung-{Guid.CreateVersion7():n}")), "--Sozialplanung:Temporary=true"];
}
