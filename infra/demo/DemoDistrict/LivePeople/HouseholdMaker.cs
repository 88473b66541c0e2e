using Sozialplanung.DemoDistrict.DrawMap;

namespace Sozialplanung.DemoDistrict.LivePeople;

/// <summary>Invents the members of a household: ages, partners, children, nationality, when they came.</summary>
internal sealed class HouseholdMaker(Dice dice)
{
    public (List<Person> Members, bool HasCouple) Make(
        Sozialraum place,
        HouseholdKind kind,
        int year,
        byte nationality,
        bool isNewcomer
    )
    {
        var members = new List<Person>(4);
        var age = FirstAge(kind);
        var movedIn = isNewcomer ? DayIn(year) : LongAgo(year, age, nationality);
        var hasCouple =
            kind
            is HouseholdKind.YoungCouple
                or HouseholdKind.MiddleCouple
                or HouseholdKind.OldCouple
                or HouseholdKind.Family
                or HouseholdKind.GrownFamily;
        var sex = FirstSex(kind, age);
        members.Add(NewPerson(age, sex, nationality, AloneStatus(kind, age)));
        if (hasCouple)
        {
            var status = dice.Chance(kind == HouseholdKind.YoungCouple ? 0.35 : 0.88)
                ? MaritalStatus.Married
                : MaritalStatus.Single;
            members[0].MaritalStatus = status;
            var partner = Math.Max(19, age + dice.Between(-5, 4) + (sex == Sex.Female ? 2 : -2));
            members.Add(NewPerson(partner, sex == Sex.Female ? Sex.Male : Sex.Female, Partner(nationality), status));
        }

        AddYounger(members, kind, age, nationality, place);
        foreach (var person in members)
        {
            person.MovedIn =
                movedIn is { } day && day >= person.Born ? day
                : isNewcomer ? movedIn
                : null;
        }

        return (members, hasCouple);

        Person NewPerson(int years, Sex ofSex, byte from, MaritalStatus status) =>
            new()
            {
                Born = DayIn(year - years),
                Sex = ofSex,
                Nationality = from,
                MaritalStatus = status,
            };
    }

    /// <summary>A day of the year; the twenty-ninth of February is spared.</summary>
    public DateOnly DayIn(int year) => new DateOnly(year, 1, 1).AddDays(dice.Below(365));

    private void AddYounger(List<Person> members, HouseholdKind kind, int age, byte nationality, Sozialraum place)
    {
        var year = members[0].Born.Year + age;
        var count = kind switch
        {
            HouseholdKind.Family => 1 + dice.PickWeighted([0.42, 0.42, 0.12, 0.04 + (0.08 * place.Burden)]),
            HouseholdKind.SingleParent => 1 + dice.PickWeighted([0.62, 0.3, 0.08]),
            HouseholdKind.GrownFamily => 1 + dice.PickWeighted([0.7, 0.3]),
            HouseholdKind.SharedFlat => dice.Between(1, 3),
            _ => 0,
        };
        for (var i = 0; i < count; i++)
        {
            var years = kind switch
            {
                HouseholdKind.SharedFlat => dice.Between(19, 31),
                HouseholdKind.GrownFamily => Math.Clamp(age - dice.Between(25, 34), 18, 33),
                _ => dice.Between(0, Math.Min(17, Math.Max(0, age - 19))),
            };
            var from = nationality != Nationalities.German && years < 8 && dice.Chance(0.4) ? Nationalities.German : nationality;
            members.Add(
                new Person
                {
                    Born = DayIn(year - years),
                    Sex = Sexes(),
                    Nationality = from,
                }
            );
        }
    }

    private static (int Low, int High) AgesOf(HouseholdKind kind) =>
        kind switch
        {
            HouseholdKind.YoungSingle => (19, 34),
            HouseholdKind.MiddleSingle => (36, 64),
            HouseholdKind.YoungCouple => (21, 39),
            HouseholdKind.MiddleCouple => (38, 64),
            HouseholdKind.Family => (28, 53),
            HouseholdKind.GrownFamily => (46, 63),
            HouseholdKind.SingleParent => (22, 49),
            HouseholdKind.SharedFlat => (19, 30),
            HouseholdKind.OldSingle => (65, 98),
            HouseholdKind.OldCouple => (65, 92),
        };

    private int FirstAge(HouseholdKind kind)
    {
        var (low, high) = AgesOf(kind);
        return kind is HouseholdKind.OldSingle or HouseholdKind.OldCouple ? Math.Min(high, OldAge()) : dice.Between(low, high);
    }

    // Fewer and fewer with every year up to 98.
    private int OldAge() => 65 + (int)(33 * (1 - Math.Sqrt(1 - dice.Unit())));

    private Sex FirstSex(HouseholdKind kind, int age) =>
        kind switch
        {
            HouseholdKind.SingleParent => dice.Chance(0.86) ? Sex.Female : Sex.Male,
            HouseholdKind.OldSingle => dice.Chance(0.6 + ((age - 65) * 0.008)) ? Sex.Female : Sex.Male,
            HouseholdKind.YoungSingle or HouseholdKind.MiddleSingle => dice.Chance(0.42) ? Sex.Female : Sex.Male,
            _ => Sexes(),
        };

    private Sex Sexes() =>
        dice.Chance(0.0003) ? Sex.Diverse
        : dice.Chance(0.493) ? Sex.Female
        : Sex.Male;

    private MaritalStatus AloneStatus(HouseholdKind kind, int age) =>
        kind switch
        {
            HouseholdKind.OldSingle => dice.Chance(0.3 + ((age - 65) * 0.02)) ? MaritalStatus.Widowed
            : dice.Chance(0.6) ? MaritalStatus.Divorced
            : MaritalStatus.Single,
            HouseholdKind.MiddleSingle or HouseholdKind.SingleParent => dice.Chance(0.45) ? MaritalStatus.Divorced
            : dice.Chance(0.04) ? MaritalStatus.Widowed
            : MaritalStatus.Single,
            _ => MaritalStatus.Single,
        };

    private byte Partner(byte nationality) =>
        nationality == Nationalities.German
            ? (dice.Chance(0.04) ? Nationalities.Foreign(dice) : Nationalities.German)
            : (dice.Chance(0.12) ? Nationalities.German : nationality);

    private DateOnly? LongAgo(int year, int age, byte nationality)
    {
        if (nationality == Nationalities.German && dice.Chance(0.42))
        {
            return null;
        }

        var mean = nationality == Nationalities.German ? 17 : 8;
        return DayIn(year - Math.Min(age - 1, (int)(-mean * Math.Log(1 - dice.Unit()))));
    }
}
