namespace Sozialplanung.Architecture.Tests;

public sealed class FileNameTests
{
    /// <summary>Names that stand twice today. The list only gets shorter.</summary>
    private static readonly string[] _stillTwice =
    [
        "AreaProfile",
        "CommandLine",
        "CrossTable",
        "DemoFiles",
        "DemoInstallation",
        "District",
        "ForeignServices",
        "Installation",
        "Person",
        "RefusedException",
        "ReleasedValues",
        "Servers",
        "StreetDraft",
        "Waiting",
    ];

    [Fact]
    public void A_name_of_a_code_file_is_unique_in_the_solution() =>
        Checkout
            .Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal)) // generated
            .CountBy(file => Path.GetFileNameWithoutExtension(file)!)
            .Where(name => name.Value > 1 && name.Key != "Program") // every program has one
            .Select(name => name.Key)
            .Except(_stillTwice)
            .ShouldBeEmpty();
}
