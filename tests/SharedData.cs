namespace Sozialplanung.Tests;

/// <summary>
/// Finds the folder with reference data that lies beside a checkout and is no part of it. Where it is absent, a test says so
/// and rests on its own small example alone.
/// </summary>
internal static class SharedData
{
    /// <summary>The full path of a file or folder of the reference data, or null where the data are absent.</summary>
    public static string? Find(string relativePath)
    {
        foreach (var root in Roots())
        {
            var path = Path.Combine(root, relativePath);
            if (Path.Exists(path))
            {
                return path;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"Referenzdaten fehlen: {relativePath}. Geprüft wird nur das eigene Beispiel."
        );
        return null;
    }

    private static IEnumerable<string> Roots()
    {
        if (Environment.GetEnvironmentVariable("SOZIALPLANUNG_SHARED") is { Length: > 0 } named)
        {
            yield return named;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, "shared");
        }
    }
}
