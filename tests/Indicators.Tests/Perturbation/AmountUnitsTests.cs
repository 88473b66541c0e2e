using Sozialplanung.Indicators.Perturbation;

namespace Sozialplanung.Indicators.Tests.Perturbation;

public sealed class AmountUnitsTests
{
    [Theory]
    [InlineData("Euro")]
    [InlineData("€")]
    [InlineData("Mio. €")]
    [InlineData("1.000 EUR")]
    [InlineData("T€")]
    [InlineData("m²")]
    [InlineData("€/m²")]
    [InlineData("Prozent")]
    [InlineData("Minuten je Fahrt")]
    public void Amounts_hide_nothing(string unit) => AmountUnits.Is(unit).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("Personen")]
    [InlineData("Haushalte")]
    [InlineData("Kinder unter 6 Jahren")]
    [InlineData("Fälle")]
    public void Persons_and_cases_do(string unit) => AmountUnits.Is(unit).ShouldBeFalse();
}
