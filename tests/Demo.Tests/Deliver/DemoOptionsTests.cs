using Sozialplanung.DemoDistrict.Deliver;

namespace Sozialplanung.Demo.Tests.Deliver;

public sealed class DemoOptionsTests
{
    [Fact]
    public void Reads_folder_seed_and_size() =>
        DemoOptions.Parse(["--out", "x", "--seed", "7", "--small"]).ShouldBe(new DemoOptions("x", 7, true));

    [Theory]
    [InlineData("")]
    [InlineData("--out")]
    [InlineData("--out x --seed sieben")]
    [InlineData("--out x --klein")]
    public void Refuses_what_it_does_not_understand(string line) =>
        DemoOptions.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ShouldBeNull();
}
