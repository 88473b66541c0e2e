using System.Text.RegularExpressions;

namespace Sozialplanung.Architecture.Tests;

/// <summary>docs/methods.md tells the planner of every method; this keeps it complete.</summary>
public sealed partial class MethodsDocumentTests
{
    private const string Document = "docs/methods.md";

    [Fact]
    public void Every_public_class_of_functions_in_the_kernel_is_named()
    {
        var text = Checkout.Text(Document);
        var classes = Checkout
            .Files.Where(file =>
                file.StartsWith("services/Kernel/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal)
            )
            .SelectMany(file => FunctionClass().Matches(Checkout.Text(file)).Select(match => match.Groups[1].Value))
            .ToList();

        classes.Count.ShouldBeGreaterThan(30);
        classes.Where(name => !text.Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_method_says_what_it_does_not_say_when_not_to_use_it_and_its_source()
    {
        var sections = Checkout.Text(Document).Split("\n### ")[1..];

        sections.Length.ShouldBeGreaterThan(40);
        foreach (var section in sections)
        {
            string[] parts = ["**Was es sagt.**", "**Was es nicht sagt.**", "**Wann nicht.**", "Quelle: ", "Im Programm: [`"];
            parts.Where(part => !section.Contains(part, StringComparison.Ordinal)).ShouldBeEmpty(section.Split('\n')[0]);
        }
    }

    [Fact]
    public void The_table_of_contents_names_every_chapter()
    {
        var text = Checkout.Text(Document);
        foreach (
            var chapter in Chapter().Matches(text).Select(match => match.Groups[1].Value).Where(chapter => chapter != "Inhalt")
        )
        {
            text.ShouldContain($"* [{chapter}](#");
        }
    }

    [GeneratedRegex(@"^public static (?:partial )?class (\w+)", RegexOptions.Multiline)]
    private static partial Regex FunctionClass();

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Chapter();
}
