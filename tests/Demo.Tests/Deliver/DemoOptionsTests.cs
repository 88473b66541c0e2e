using Sozialplanung.DemoDistrict.Deliver;

namespace Sozialplanung.Demo.Tests.Deliver;

public sealed class DemoOptionsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" --medium", 1)]
    [InlineData(" --small", 2)]
    public void Reads_folder_seed_and_size(string option, int size) =>
        DemoOptions.Parse($"--out x --seed 7{option}".Split(' ')).ShouldBe(new DemoOptions("x", 7, (DemoSize)size));

    [Theory]
    [InlineData("")]
    [InlineData("--out")]
    [InlineData("--out x --seed sieben")]
    [InlineData("--out x --klein")]
    public void Refuses_what_it_does_not_understand(string line) =>
        DemoOptions.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ShouldBeNull();
}
