namespace Sozialplanung.Architecture.Tests;

public sealed class LayoutTests
{
    private static readonly string[] _emptyNames =
    [
        "Common",
        "Shared",
        "Core",
        "Utils",
        "Utilities",
        "Helpers",
        "Misc",
        "Base",
        "Managers",
        "Interfaces",
        "Models",
        "Dtos",
        "v2",
    ];

    [Fact]
    public void A_folder_is_named_by_a_thing_of_the_domain() =>
        Checkout
            .Files.Where(file =>
                file.Split('/')[..^1].Any(folder => _emptyNames.Contains(folder, StringComparer.OrdinalIgnoreCase))
            )
            .ShouldBeEmpty();

    [Fact]
    public void Code_files_stay_small()
    {
        var lengths = Written().Select(file => Checkout.Text(file).AsSpan().Count('\n')).Order().ToArray();

        lengths[lengths.Length / 2].ShouldBeLessThan(60);
        lengths[lengths.Length * 9 / 10].ShouldBeLessThan(130);
    }

    [Fact]
    public void A_file_of_more_than_250_lines_states_its_reason() =>
        Written()
            .Select(file => (file, text: Checkout.Text(file)))
            .Where(file =>
                file.text.AsSpan().Count('\n') > 250 && !file.text.Contains("// Longer than 250 lines:", StringComparison.Ordinal)
            )
            .Select(file => file.file)
            .ShouldBeEmpty();

    [Fact]
    public void No_file_carries_a_path_of_one_machine() =>
        Checkout
            .Files.Where(IsText)
            .Where(file =>
                Checkout.Text(file) is var text
                && (
                    text.Contains("/wo" + "rk/", StringComparison.Ordinal)
                    || text.Contains("/ro" + "ot/", StringComparison.Ordinal)
                )
            )
            .ShouldBeEmpty();

    [Fact]
    public void Every_service_says_in_its_readme_what_it_owns()
    {
        foreach (var service in new[] { "Ingestion", "Geography", "Indicators", "Reporting", "PartnerNetwork", "Planning" })
        {
            Checkout.Files.ShouldContain($"services/{service}/README.md");
        }
    }

    // What dotnet ef writes has the size it has.
    private static IEnumerable<string> Written() =>
        Checkout.Files.Where(file =>
            file.EndsWith(".cs", StringComparison.Ordinal)
            && !file.StartsWith("tests/", StringComparison.Ordinal)
            && !file.Contains("/Migrations/", StringComparison.Ordinal)
        );

    private static bool IsText(string file) =>
        new[] { ".cs", ".ts", ".tsx", ".md", ".sql", ".json", ".csproj", ".props", ".css", ".html" }.Contains(
            Path.GetExtension(file)
        );
}
