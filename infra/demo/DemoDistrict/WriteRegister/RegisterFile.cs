using System.Globalization;
using System.Text;
using Sozialplanung.DemoDistrict.LivePeople;

namespace Sozialplanung.DemoDistrict.WriteRegister;

/// <summary>
/// The register of one Stichtag as the registration office hands it over: one line a person, Windows-1252, semicolon, no title
/// line.
/// </summary>
internal sealed class RegisterFile(IReadOnlyDictionary<string, HashSet<string>> streetNames, Dice dice)
{
    public const string Header =
        "Gemeinde;Strasse;Hausnr;Zusatz;Geburtsdatum;Geschlecht;Staatsangehoerigkeit;Familienstand;Zuzug;Haushalt";

    private static readonly string[] MaritalStatuses = ["LD", "VH", "VW", "GS"];
    private static readonly string[] Sexes = ["w", "m", "d"];

    private readonly Dictionary<DateOnly, string> _days = [];

    static RegisterFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Windows1252 => Encoding.GetEncoding(1252);

    /// <summary>Writes the file and tells how many lines carry which class of typing error.</summary>
    public int[] Write(string path, Population people, int year)
    {
        var errors = new int[Mistyping.Classes.Length];
        using var file = new StreamWriter(path, append: false, Windows1252, bufferSize: 1 << 16) { NewLine = "\r\n" };
        file.WriteLine(Header);
        var ordered = people
            .Households.OrderBy(h => h.Address.Street.Municipality.Ags, StringComparer.Ordinal)
            .ThenBy(h => h.Number);
        foreach (var household in ordered)
        {
            errors[household.TypingError] += household.Members.Count;
            var start = AddressColumns(household, year);
            foreach (var person in household.Members)
            {
                WritePerson(file, start, person, household.Number);
            }
        }

        return errors;
    }

    private void WritePerson(StreamWriter file, string start, Person person, int household)
    {
        file.Write(start);
        file.Write(Day(person.Born));
        file.Write(';');
        file.Write(Sexes[(int)person.Sex]);
        file.Write(';');
        file.Write(Nationalities.Names[person.Nationality]);
        file.Write(';');
        file.Write(MaritalStatuses[(int)person.MaritalStatus]);
        file.Write(';');
        file.Write(person.MovedIn is { } day ? Day(day) : "");
        file.Write(';');
        file.Write(household);
        file.Write("\r\n");
    }

    private string AddressColumns(Household household, int year)
    {
        var (street, house) = (household.Address.Street, household.Address.Number);
        var name = street.NameIn(year);
        var (number, addition) = (house.Number.ToString(CultureInfo.InvariantCulture), house.Addition);
        if (household.TypingError != 0)
        {
            var own = dice.For($"typing {household.Number}");
            name = Mistyped(name, household, own);
            number = household.TypingError == Mistyping.HouseNumber ? "9" + number : number;
        }

        // Two habits of clerks that are no errors: the addition as a capital, or in the column of the number.
        (number, addition) =
            addition.Length == 0
                ? (number, addition)
                : (household.Number % 7) switch
                {
                    0 => (number + addition, ""),
                    1 => (number, addition.ToUpperInvariant()),
                    _ => (number, addition),
                };
        return $"{street.Municipality.Ags};{name};{number};{addition};";
    }

    private string Mistyped(string name, Household household, Dice own)
    {
        var known = streetNames[household.Address.Street.Municipality.Ags];
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var typed = Mistyping.Apply(name, household.TypingError, own);
            if (typed == name || !known.Contains(typed))
            {
                return typed;
            }
        }

        return name;
    }

    private string Day(DateOnly day)
    {
        if (!_days.TryGetValue(day, out var text))
        {
            _days[day] = text = day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
        }

        return text;
    }
}
