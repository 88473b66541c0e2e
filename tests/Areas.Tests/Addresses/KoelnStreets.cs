using Sozialplanung.Areas.Addresses;
using Sozialplanung.Tests;

namespace Sozialplanung.Areas.Tests.Addresses;

/// <summary>One row of Köln's street directory (CC-BY, Stadt Köln): odd and even range, either may be empty.</summary>
internal sealed record KoelnRow(string Street, string Area, string OddFrom, string OddTo, string EvenFrom, string EvenTo)
{
    public const string Municipality = "05315000";

    /// <summary>No range at all, or the number 0000 that the directory writes for "without numbers".</summary>
    public bool HasNumbers => IsNumber(OddFrom) || IsNumber(EvenFrom) || IsNumber(EvenTo);

    /// <summary>The first and last number of each side that the row has.</summary>
    public IEnumerable<string> Numbers =>
        new[] { OddFrom, OddTo, EvenFrom, EvenTo }.Where(IsNumber).Select(number => number.TrimStart('0'));

    public static IReadOnlyList<KoelnRow> Load()
    {
        var path = SharedData.Require("data/koeln/strassenverzeichnis_koeln.csv");
        return [.. File.ReadLines(path).Skip(1).Select(Parse)];
    }

    public IEnumerable<StreetRegisterEntry> Entries()
    {
        if (!HasNumbers)
        {
            yield return Entry(HouseNumberSide.Both, null, null);
        }

        if (IsNumber(OddFrom))
        {
            yield return Entry(HouseNumberSide.Odd, OddFrom, OddTo);
        }

        if (IsNumber(EvenFrom) || IsNumber(EvenTo))
        {
            yield return Entry(HouseNumberSide.Even, EvenFrom, EvenTo);
        }
    }

    private StreetRegisterEntry Entry(HouseNumberSide side, string? from, string? to) =>
        new()
        {
            Municipality = Municipality,
            Street = Street,
            AreaCode = Area,
            Side = side,
            From = from is null or "0000" ? null : HouseNumber.Parse(from),
            To = to is null or "" ? null : HouseNumber.Parse(to),
        };

    private static bool IsNumber(string text) => text.Length > 0 && text != "0000";

    // Names such as "Höninger Weg,Weg B" are quoted.
    private static KoelnRow Parse(string line)
    {
        List<string> fields = [];
        var (start, quoted) = (0, false);
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (i == line.Length || (line[i] == ',' && !quoted))
            {
                fields.Add(line[start..i].Trim('"'));
                start = i + 1;
            }
        }

        fields.Count.ShouldBe(9, line);
        return new KoelnRow(fields[1], fields[2], fields[5], fields[6], fields[7], fields[8]);
    }
}
