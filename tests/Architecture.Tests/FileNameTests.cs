namespace Sozialplanung.Architecture.Tests;

public sealed class FileNameTests
{
    [Fact]
    public void A_name_of_a_code_file_is_unique_in_the_solution() =>
        Checkout
            .Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal)) // generated
            .CountBy(file => Path.GetFileNameWithoutExtension(file)!)
            .Where(name => name.Value > 1 && name.Key != "Program") // every program has one
            .Select(name => name.Key)
            .ShouldBeEmpty();
}
