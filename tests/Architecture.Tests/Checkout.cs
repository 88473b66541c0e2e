namespace Sozialplanung.Architecture.Tests;

/// <summary>The files of the checkout these tests were built from, by paths relative to its root.</summary>
internal static class Checkout
{
    private static readonly string[] _notOurs = ["artifacts", "node_modules", ".git", "dist", ".run", "obj", "bin"];

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> Files { get; } =
    [.. Below(Root).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static string Text(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static IEnumerable<string> Below(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .Concat(
                Directory
                    .EnumerateDirectories(folder)
                    .Where(child => !_notOurs.Contains(Path.GetFileName(child)))
                    .SelectMany(Below)
            );

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Sozialplanung.Aspire.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not lie below the checkout.");
    }
}
