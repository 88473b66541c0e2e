using Sozialplanung.Areas.Addresses;

namespace Sozialplanung.Areas.Tests.Addresses;

public sealed class StreetStretchTests
{
    [Fact]
    public void Gaps_belong_to_the_nearer_stretch_and_the_ends_to_the_first_and_the_last()
    {
        var register = Register(("1-71", HouseNumberSide.Odd, "A"), ("81-99", HouseNumberSide.Odd, "B"));

        Stretches(register, HouseNumberSide.Odd).ShouldBe(["1-75 A (1-71)", "77- B (81-99)"]);
        register.Gaps().ShouldBe([new StreetGap("1", "Ring", HouseNumberSide.Odd, 73, 79, "A", "B")]);
    }

    [Fact]
    public void A_side_of_which_nothing_is_known_follows_the_other()
    {
        var register = Register(("2-10", HouseNumberSide.Even, "A"), ("12-50", HouseNumberSide.Even, "B"));

        Stretches(register, HouseNumberSide.Even).ShouldBe(["2-10 A (2-10)", "12- B (12-50)"]);
        Stretches(register, HouseNumberSide.Odd).ShouldBe(["1-11 A ()", "13- B ()"]);
    }

    [Fact]
    public void The_only_area_of_a_street_has_all_of_it()
    {
        var register = Register(("2-10", HouseNumberSide.Even, "A"));

        Stretches(register, HouseNumberSide.Even).ShouldBe(["2- A (2-10)"]);
        Stretches(register, HouseNumberSide.Odd).ShouldBe(["1- A ()"]);
        register.Gaps().ShouldBeEmpty();
    }

    [Fact]
    public void A_row_for_the_whole_street_takes_what_others_leave()
    {
        var register = Register(("11-19", HouseNumberSide.Both, "B"), ("", HouseNumberSide.Both, "A"));

        Stretches(register, HouseNumberSide.Odd).ShouldBe(["1-9 A (1-9)", "11-19! B (11-19)", "19 1/4- A (19 1/4-)"]);
        Stretches(register, HouseNumberSide.Even).ShouldBe(["2-10 A (2-10)", "12-18 B (12-18)", "20- A (20-)"]);
        register.Gaps().ShouldBeEmpty();
    }

    [Fact]
    public void A_border_within_a_number_keeps_its_additions_apart()
    {
        var register = Register(("1-11a", HouseNumberSide.Odd, "A"), ("11b-21", HouseNumberSide.Odd, "B"));

        Stretches(register, HouseNumberSide.Odd).ShouldBe(["1-11az! A (1-11a)", "11b- B (11b-21)"]);
    }

    [Fact]
    public void Every_number_up_to_the_last_lies_in_exactly_one_stretch_and_in_the_area_that_addresses_get()
    {
        var random = new Random(4711);
        for (var street = 0; street < 200; street++)
        {
            var ranges = Enumerable
                .Range(0, random.Next(1, 6))
                .Select(part =>
                    (
                        From: (part * 20) + random.Next(1, 8),
                        To: (part * 20) + random.Next(8, 18),
                        Side: (HouseNumberSide)random.Next(3)
                    )
                )
                .Select(range => ($"{range.From}-{range.To}", range.Side, $"{(char)('A' + random.Next(3))}"))
                .ToArray();
            var register = Register(ranges);
            var stretches = register.Stretches().ToList();
            for (var number = 1; number < 160; number++)
            {
                var there = stretches
                    .Where(each => each.Side == (number % 2 == 1 ? HouseNumberSide.Odd : HouseNumberSide.Even))
                    .Where(each => each.From.Number <= number && (each.To is null || each.To.Value.Number >= number))
                    .ToList();
                there.Count.ShouldBe(1, $"{number} in {string.Join(" | ", ranges)}");
                var found = register.Match("1", "Ring", $"{number}", "", out var match);
                if (found is MatchClass.Exact or MatchClass.Interpolated)
                {
                    there[0].AreaCode.ShouldBe(match.AreaCode, $"{number} in {string.Join(" | ", ranges)}: {match.ReasonText}");
                }
            }
        }
    }

    private static StreetRegister Register(params (string Range, HouseNumberSide Side, string Area)[] rows) =>
        StreetRegister.Build(
            rows.Select(row =>
            {
                var parts = row.Range.Split('-');
                return new StreetRegisterEntry
                {
                    Municipality = "1",
                    Street = "Ring",
                    Side = row.Side,
                    From = row.Range.Length == 0 ? null : HouseNumber.Parse(parts[0]),
                    To = row.Range.Length == 0 ? null : HouseNumber.Parse(parts[1]),
                    AreaCode = row.Area,
                };
            })
        );

    private static string[] Stretches(StreetRegister register, HouseNumberSide side) =>
        [
            .. register
                .Stretches()
                .Where(stretch => stretch.Side == side)
                .Select(stretch =>
                    $"{stretch.From}-{stretch.To}{(stretch.EndsWithinNumber ? "!" : "")} {stretch.AreaCode} ({stretch.KnownFrom}{(stretch.KnownFrom is null ? "" : "-")}{stretch.KnownTo})"
                ),
        ];
}
