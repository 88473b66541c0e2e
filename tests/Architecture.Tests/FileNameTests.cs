namespace Sozialplanung.Architecture.Tests;

public sealed class FileNameTests
{
    /// <summary>Names that stand twice today. The list only gets shorter: a name that has become unique must leave it.</summary>
    private static readonly string[] _stillTwice = ["AreaProfile"];

    [Fact]
    public void A_name_of_a_code_file_is_unique_in_the_solution() =>
        Checkout
            .Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal)) // generated
            .CountBy(file => Path.GetFileNameWithoutExtension(file)!)
            .Where(name => name.Value > 1 && name.Key != "Program") // every program has one
            .Select(name => name.Key)
            .Order(StringComparer.Ordinal)
            .ShouldBe(_stillTwice);
}
