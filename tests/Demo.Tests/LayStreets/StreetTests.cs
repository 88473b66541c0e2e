using Sozialplanung.DemoDistrict.LayStreets;

namespace Sozialplanung.Demo.Tests.LayStreets;

public sealed class StreetTests(SmallDistrict district)
{
    [Fact]
    public void There_are_about_2000_streets_and_some_cross_Sozialraeume()
    {
        district.Streets.Count.ShouldBeInRange(1800, 2500);
        district
            .Streets.Count(street => street.Sections.Select(s => s.Sozialraum).Distinct().Count() > 1)
            .ShouldBeGreaterThan(100);
    }

    [Fact]
    public void A_name_is_used_once_in_a_municipality_and_often_in_several()
    {
        var names = district
            .Streets.Select(s => (s.Municipality.Ags, name: s.Name))
            .Concat(district.Streets.Where(s => s.FormerName is not null).Select(s => (s.Municipality.Ags, name: s.FormerName!)))
            .ToList();

        names.Distinct().Count().ShouldBe(names.Count);
        names.CountBy(n => n.name).Count(count => count.Value > 5).ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Ranges_of_a_street_never_overlap()
    {
        foreach (var street in district.Streets)
        {
            if (street.Sections.Exists(section => section.IsWholeStreet))
            {
                street.Sections.Count.ShouldBe(1);
            }

            foreach (var side in new[] { street.Sections.Select(s => s.Odd), street.Sections.Select(s => s.Even) })
            {
                var ranges = side.OfType<DoorRange>().OrderBy(range => range.From).ToArray();
                ranges
                    .All(range => range.From.CompareTo(range.To) <= 0 && range.From.IsOdd == range.To.IsOdd)
                    .ShouldBeTrue(street.Name);
                ranges.Zip(ranges.Skip(1)).All(pair => pair.First.To.CompareTo(pair.Second.From) < 0).ShouldBeTrue(street.Name);
            }
        }
    }

    [Fact]
    public void Every_house_lies_in_exactly_one_section_and_that_is_its_own()
    {
        foreach (var address in district.Streets.SelectMany(street => street.Addresses))
        {
            address.Street.Sections.Single(section => Covers(section, address.Number)).Sozialraum.ShouldBe(address.Sozialraum);
        }
    }

    [Fact]
    public void Streets_of_the_new_housing_area_and_renamed_ones_have_a_validity()
    {
        var lines = File.ReadLines(district.PathOf("strassen/strassenverzeichnis.csv"))
            .Skip(1)
            .Select(line => line.Split(';'))
            .ToList();

        lines.ShouldAllBe(cells => cells.Length == 11);
        lines.ShouldContain(cells => cells[9] == "01.01.2024" && cells[10] == "");
        lines.ShouldContain(cells => cells[3] == "Hindenburgstraße" && cells[10] == "31.12.2022");
        lines.ShouldContain(cells => cells[3] == "Geschwister-Scholl-Straße" && cells[9] == "01.01.2023");
    }

    private static bool Covers(StreetSection section, DoorNumber number) =>
        section.IsWholeStreet
        || section.Odd is { } odd && odd.Contains(number)
        || section.Even is { } even && even.Contains(number);
}
