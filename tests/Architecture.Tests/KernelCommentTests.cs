using System.Text.RegularExpressions;

namespace Sozialplanung.Architecture.Tests;

/// <summary>The kernel's public surface is explained where it stands: meaning, unit, range, errors, source.</summary>
public sealed partial class KernelCommentTests
{
    [Fact]
    public void Every_public_type_and_member_of_the_kernel_has_a_doc_comment() =>
        Checkout
            .Files.Where(file =>
                file.StartsWith("services/Kernel/", StringComparison.Ordinal)
                && file.EndsWith(".cs", StringComparison.Ordinal)
                && !file.Contains("/Disclosure/", StringComparison.Ordinal)
            )
            .SelectMany(Uncommented)
            .ShouldBeEmpty();

    private static IEnumerable<string> Uncommented(string file)
    {
        var lines = Checkout.Text(file).Split('\n');
        var isPublic = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (OuterType().Match(lines[i]) is { Success: true } type)
            {
                isPublic = type.Groups[1].Value == "public";
            }

            if (isPublic && PublicMember().IsMatch(lines[i]) && !IsCommented(lines, i))
            {
                yield return $"{file}:{i + 1}";
            }
        }
    }

    private static bool IsCommented(string[] lines, int member)
    {
        var above = member - 1;
        while (above > 0 && lines[above].TrimStart().StartsWith('['))
        {
            above--;
        }

        return above >= 0 && lines[above].TrimStart().StartsWith("///", StringComparison.Ordinal);
    }

    [GeneratedRegex("^(public|internal) ")]
    private static partial Regex OuterType();

    // What is known from its interface (order, text, operators) needs no sentence of its own.
    [GeneratedRegex(@"^(    )?public (?!override |static bool operator|static implicit operator|int CompareTo\()")]
    private static partial Regex PublicMember();
}
