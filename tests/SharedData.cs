namespace Sozialplanung.Tests;

/// <summary>
/// Finds the folder with reference data that lies beside a checkout and is no part of it (or the one that
/// <c>SOZIALPLANUNG_SHARED</c> names). One rule for every test that reads it: where the data are absent, it is skipped and says
/// so; where <c>CI</c> is set, it fails, because there they belong to what is checked.
/// </summary>
internal static class SharedData
{
    /// <summary>The sentence for what could not be checked.</summary>
    public const string Absent = "Referenzdaten fehlen neben dem Checkout (Ordner shared)";

    /// <summary>The full path of a file or folder of the reference data; skips the test where it is absent.</summary>
    public static string Require(string relativePath)
    {
        if (Find(relativePath) is { } path)
        {
            return path;
        }

        Assert.Skip($"{Absent}: {relativePath}");
        return "";
    }

    /// <summary>The same for a test that has a small example of its own to put in its place: null where the data are absent.</summary>
    public static string? Find(string relativePath)
    {
        var path = Locate(relativePath);
        Assert.False(path is null && IsCi, $"{Absent}: {relativePath}. Im CI gehören sie zur Prüfung.");
        return path;
    }

    /// <summary>The same outside of a test, where cases are listed: null where the data are absent, in CI too.</summary>
    public static string? Locate(string relativePath) =>
        Roots().Select(root => Path.Combine(root, relativePath)).FirstOrDefault(Path.Exists);

    private static bool IsCi => Environment.GetEnvironmentVariable("CI") is { Length: > 0 };

    private static IEnumerable<string> Roots()
    {
        if (Environment.GetEnvironmentVariable("SOZIALPLANUNG_SHARED") is { Length: > 0 } named)
        {
            yield return named;
            yield break;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, "shared");
        }
    }
}
