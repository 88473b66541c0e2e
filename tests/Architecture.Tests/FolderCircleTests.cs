using System.Text.RegularExpressions;

namespace Sozialplanung.Architecture.Tests;

/// <summary>
/// Folders of one project that name each other's types cannot be read, moved or changed one by one. A folder names another by a
/// using directive or by a qualified name.
/// </summary>
public sealed class FolderCircleTests
{
    [Fact]
    public void No_folders_of_a_project_depend_on_each_other_in_a_circle() =>
        Checkout
            .Files.Where(file =>
                file.EndsWith(".csproj", StringComparison.Ordinal) && !file.StartsWith("tests/", StringComparison.Ordinal)
            )
            .SelectMany(Circles)
            .ShouldBeEmpty();

    [Fact]
    public void A_circle_over_three_folders_is_found_and_a_chain_is_none()
    {
        var edges = new Dictionary<string, HashSet<string>>
        {
            ["A"] = ["B"],
            ["B"] = ["C", "D"],
            ["C"] = ["A"],
            ["D"] = ["E"],
            ["E"] = [],
        };

        FolderCircles.In(edges).Select(circle => string.Join(", ", circle)).ShouldBe(["A, B, C"]);
    }

    private static IEnumerable<string> Circles(string project)
    {
        var root = project[..project.LastIndexOf('/')];
        var sources = Checkout
            .Files.Where(file =>
                file.StartsWith($"{root}/", StringComparison.Ordinal)
                && file.EndsWith(".cs", StringComparison.Ordinal)
                && file[(root.Length + 1)..].Contains('/', StringComparison.Ordinal)
            )
            .ToLookup(file => file[(root.Length + 1)..].Split('/')[0]);
        var name = Regex.Escape($"Sozialplanung.{Path.GetFileNameWithoutExtension(project)}");
        var edges = sources.ToDictionary(
            folder => folder.Key,
            folder =>
                folder
                    .SelectMany(file => Regex.Matches(Checkout.Text(file), $@"\b{name}\.(\w+)"))
                    .Select(match => match.Groups[1].Value)
                    .Where(other => other != folder.Key && sources.Contains(other))
                    .ToHashSet()
        );
        return FolderCircles.In(edges).Select(circle => $"{root}: {string.Join(", ", circle)}");
    }
}
