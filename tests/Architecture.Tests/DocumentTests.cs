using System.Text.RegularExpressions;

namespace Sozialplanung.Architecture.Tests;

public sealed partial class DocumentTests
{
    [Fact]
    public void Every_link_in_a_document_leads_somewhere()
    {
        var broken =
            from file in Checkout.Files
            where file.EndsWith(".md", StringComparison.Ordinal)
            from Match link in Link().Matches(Checkout.Text(file))
            let target = link.Groups[1].Value.Split('#')[0]
            where
                target.Length > 0
                && !target.Contains("://", StringComparison.Ordinal)
                && !target.StartsWith("mailto:", StringComparison.Ordinal)
            let path = Path.Combine(Checkout.Root, Path.GetDirectoryName(file)!, target)
            where !Path.Exists(path)
            select $"{file} → {target}";

        broken.ShouldBeEmpty();
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
