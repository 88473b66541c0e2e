using Sozialplanung.DemoDistrict.Chance;
using Sozialplanung.DemoDistrict.LivePeople;

namespace Sozialplanung.Demo.Tests.LivePeople;

public sealed class MistypingTests
{
    [Theory]
    [InlineData(2, "Lindenstraße", -1)]
    [InlineData(3, "Lindenstraße", 1)]
    [InlineData(6, "Auf der Heide", -1)]
    public void Omission_doubling_and_a_missing_space_change_the_length_by_one(int kind, string name, int change) =>
        Mistyping.Apply(name, kind, Dice.FromSeed(3)).Length.ShouldBe(name.Length + change);

    [Theory]
    [InlineData(5, "Lindenstraße", "Lindenstr.")]
    [InlineData(5, "Trierer Straße", "Trierer Str.")]
    [InlineData(4, "Stephansweg", "Stefansweg")]
    public void Abbreviations_and_what_is_heard(int kind, string name, string typed) =>
        Mistyping.Apply(name, kind, Dice.FromSeed(3)).ShouldBe(typed);

    [Fact]
    public void A_transposition_keeps_the_letters_and_the_first_one_in_place()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var typed = Mistyping.Apply("Kirchbergstraße", 1, Dice.FromSeed(seed));

            typed.ShouldNotBe("Kirchbergstraße", $"seed {seed}");
            typed.Order().ShouldBe("Kirchbergstraße".Order());
            typed[0].ShouldBe('K');
        }
    }
}
