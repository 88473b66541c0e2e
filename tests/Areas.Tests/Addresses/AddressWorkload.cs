using Sozialplanung.Areas.Addresses;

namespace Sozialplanung.Areas.Tests.Addresses;

internal sealed record Address(string Street, string Number, string Addition);

/// <summary>A made-up town and addresses in it, a given share of them with one typing error.</summary>
internal static class AddressWorkload
{
    private static readonly string[] _starts =
    [
        "Ahorn",
        "Berg",
        "Birken",
        "Brunnen",
        "Dorn",
        "Eichen",
        "Feld",
        "Garten",
        "Hasel",
        "Kloster",
        "Linden",
        "Mühlen",
        "Rosen",
        "Schiller",
        "Tannen",
        "Ufer",
        "Weiden",
        "Wiesen",
        "Ziegel",
        "Löwen",
        "Kapellen",
        "Hohen",
        "Friedrich-Ebert-",
        "Robert-Koch-",
        "Konrad-Adenauer-",
    ];

    private static readonly string[] _middles =
    [
        "",
        "bach",
        "hof",
        "tal",
        "mark",
        "busch",
        "heim",
        "kamp",
        "grund",
        "brück",
        "horst",
        "wald",
    ];
    private static readonly string[] _ends =
    [
        "straße",
        "weg",
        "platz",
        "gasse",
        "ring",
        "allee",
        "chaussee",
        "ufer",
        "steig",
        "pfad",
        "damm",
    ];

    public const string Municipality = "10044111";

    public static (StreetRegister Register, StreetRegisterEntry[] Entries, Address[] Addresses) Create(
        int streetCount,
        int count,
        double errors,
        int seed
    )
    {
        var random = new Random(seed);
        var streets = _starts
            .SelectMany(start => _middles.SelectMany(middle => _ends.Select(end => Spell(start, middle, end))))
            .DistinctBy(PlainRival.OurKey)
            .OrderBy(_ => random.Next())
            .Take(streetCount)
            .ToArray();
        if (streets.Length != streetCount)
        {
            throw new ArgumentOutOfRangeException(
                nameof(streetCount),
                streetCount,
                $"The town has at most {streets.Length} streets."
            );
        }

        StreetRegisterEntry[] entries = [.. streets.SelectMany((street, i) => Entries(street, i))];
        var addresses = new Address[count];
        for (var i = 0; i < count; i++)
        {
            var street = streets[random.Next(streets.Length)];
            if (random.NextDouble() < errors)
            {
                street = TypingErrors.Rules[random.Next(4)].Rule(street, random) ?? street;
            }

            addresses[i] = new Address(street, $"{1 + random.Next(60)}", random.Next(10) == 0 ? "a" : "");
        }

        return (StreetRegister.Build(entries), entries, addresses);
    }

    private static string Spell(string start, string middle, string end) =>
        start.EndsWith('-')
            ? start + (middle + end.Trim()).ToUpperInvariant()[..1] + (middle + end.Trim())[1..]
            : start + middle + end;

    private static IEnumerable<StreetRegisterEntry> Entries(string street, int number) =>
        [
            Entry(street, HouseNumberSide.Odd, 1, 31, $"{number % 90}"),
            Entry(street, HouseNumberSide.Odd, 33, 61, $"{(number + 1) % 90}"),
            Entry(street, HouseNumberSide.Even, 2, 62, $"{number % 90}"),
        ];

    private static StreetRegisterEntry Entry(string street, HouseNumberSide side, int from, int to, string area) =>
        new()
        {
            Municipality = Municipality,
            Street = street,
            Side = side,
            From = HouseNumber.Parse($"{from}"),
            To = HouseNumber.Parse($"{to}"),
            AreaCode = area,
        };
}
