using System.Globalization;
using System.Text;
using Sozialplanung.Areas.Addresses;
using Sozialplanung.DemoDistrict.WriteRegister;

namespace Sozialplanung.Demo.Tests.WriteRegister;

public sealed class RegisterFileTests(SmallDistrict district)
{
    [Fact]
    public void Is_written_in_Windows_1252_with_the_agreed_columns()
    {
        var bytes = File.ReadAllBytes(district.PathOf("demo/einwohnerregister/2025.csv"));
        var lines = RegisterFile.Windows1252.GetString(bytes).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        bytes[0].ShouldBe((byte)'G', "no mark");
        bytes.ShouldContain((byte)0xDF, "ß is one byte");
        Should.Throw<DecoderFallbackException>(() => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));
        lines[0]
            .ShouldBe("Gemeinde;Strasse;Hausnr;Zusatz;Geburtsdatum;Geschlecht;Staatsangehoerigkeit;Familienstand;Zuzug;Haushalt");
        lines.Length.ShouldBe(district.Manifest.Register.Single(facts => facts.Year == 2025).Persons + 1);
        lines.Skip(1).ShouldAllBe(line => line.Split(';', StringSplitOptions.None).Length == 10);
    }

    [Fact]
    public void About_one_and_a_half_percent_of_the_addresses_are_mistyped_in_every_class()
    {
        var persons = district.Manifest.Register.Sum(facts => facts.Persons);
        var errors = district.Manifest.Register.Sum(facts => facts.TypingErrors);

        ((double)errors / persons).ShouldBeInRange(0.009, 0.022);
        district
            .Manifest.Register.SelectMany(facts => facts.ByClass)
            .GroupBy(c => c.Key)
            .Select(c => c.Key)
            .ShouldBe([
                "transposition",
                "omission",
                "doubledLetter",
                "phonetic",
                "abbreviation",
                "missingSpace",
                "houseNumber",
                "hopeless",
            ]);
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    public void Every_address_without_an_error_is_an_exact_hit_in_its_own_Sozialraum(int year)
    {
        var facts = district.Manifest.Register.Single(f => f.Year == year);
        var register = StreetRegister.Build(Entries(), new DateOnly(year, 12, 31));
        var counts = new Dictionary<string, int>();
        var classes = new Dictionary<MatchClass, int>();

        foreach (var cells in Rows(year))
        {
            var found = register.Match(cells[0], cells[1], cells[2], cells[3], out var match);
            classes[found] = classes.GetValueOrDefault(found) + 1;
            if (found != MatchClass.None)
            {
                counts[match.AreaCode!] = counts.GetValueOrDefault(match.AreaCode!) + 1;
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine(string.Join(", ", classes.Select(c => $"{c.Key} {c.Value}")));
        register.Findings.ShouldBeEmpty();
        classes[MatchClass.Exact].ShouldBeGreaterThanOrEqualTo(facts.Persons - facts.TypingErrors - facts.Hopeless);
        (facts.Persons - classes.GetValueOrDefault(MatchClass.None)).ShouldBeGreaterThan((int)(0.99 * facts.Persons));
        Truth(year)
            .Sum(t => Math.Abs(t.Value - counts.GetValueOrDefault(t.Key)))
            .ShouldBeLessThanOrEqualTo(2 * (facts.TypingErrors + facts.Hopeless));
    }

    private IEnumerable<string[]> Rows(int year) =>
        File.ReadLines(district.PathOf($"demo/einwohnerregister/{year}.csv"), RegisterFile.Windows1252)
            .Skip(1)
            .Select(line => line.Split(';'));

    private Dictionary<string, int> Truth(int year) =>
        File.ReadLines(district.PathOf($"wahrheit/{year}.csv"))
            .Skip(1)
            .Select(line => line.Split(';'))
            .ToDictionary(cells => cells[1], cells => int.Parse(cells[2], CultureInfo.InvariantCulture));

    private IEnumerable<StreetRegisterEntry> Entries()
    {
        foreach (
            var cells in File.ReadLines(district.PathOf("strassen/strassenverzeichnis.csv"))
                .Skip(1)
                .Select(line => line.Split(';'))
        )
        {
            var whole = Entry(cells, HouseNumberSide.Both, "", "");
            if (cells[5..9].All(cell => cell.Length == 0))
            {
                yield return whole;
            }

            if (cells[5].Length > 0)
            {
                yield return Entry(cells, HouseNumberSide.Odd, cells[5], cells[6]);
            }

            if (cells[7].Length > 0)
            {
                yield return Entry(cells, HouseNumberSide.Even, cells[7], cells[8]);
            }
        }
    }

    private static StreetRegisterEntry Entry(string[] cells, HouseNumberSide side, string from, string to) =>
        new()
        {
            Municipality = cells[0],
            Street = cells[3],
            Side = side,
            From = from.Length == 0 ? null : HouseNumber.Parse(from),
            To = to.Length == 0 ? null : HouseNumber.Parse(to),
            AreaCode = cells[4],
            ValidFrom = Day(cells[9]),
            ValidTo = Day(cells[10]),
        };

    private static DateOnly? Day(string cell) =>
        cell.Length == 0 ? null : DateOnly.ParseExact(cell, "dd.MM.yyyy", CultureInfo.InvariantCulture);
}
