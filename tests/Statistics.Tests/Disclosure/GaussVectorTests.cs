using System.Text.Json;
using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests.Disclosure;

public sealed class GaussVectorTests
{
    public static TheoryData<string> WithCandidates =>
        VectorFile.Ids("sdc_gauss.json", vector => vector.GetProperty("inputs").TryGetProperty("candidate_order", out _));

    public static TheoryData<string> WithZeroOrders =>
        VectorFile.Ids("sdc_gauss.json", vector => vector.GetProperty("inputs").TryGetProperty("order_zero_first", out _));

    [Theory]
    [MemberData(nameof(WithCandidates))]
    public void Withholds_the_cells_of_the_reference_package(string id)
    {
        var vector = VectorFile.Read("sdc_gauss.json", id);

        var (inputs, expected) = (vector.GetProperty("inputs"), vector.GetProperty("expected"));
        var order = inputs.GetProperty("candidate_order").Ints();

        Withheld(inputs, order, inputs.GetProperty("singleton_inner").Ints()).ShouldBe(expected.GetProperty("suppressed").Ints());
        Withheld(inputs, order, []).ShouldBe(expected.GetProperty("suppressed_singletonMethod_none").Ints());
    }

    [Theory]
    [MemberData(nameof(WithZeroOrders))]
    public void Follows_the_order_of_wishes_and_guards_singletons(string id)
    {
        var vector = VectorFile.Read("sdc_gauss.json", id);

        var (inputs, expected) = (vector.GetProperty("inputs"), vector.GetProperty("expected"));
        int[] primary = inputs.GetProperty("primary").Ints();
        var zeroFirst = inputs.GetProperty("order_zero_first").Ints();

        Withheld(inputs, inputs.GetProperty("order_default").Ints(), [])
            .Except(primary)
            .ShouldBe(expected.GetProperty("secondary_default_order").Ints());
        Withheld(inputs, zeroFirst, []).Except(primary).ShouldBe(expected.GetProperty("secondary_zero_first").Ints());
        Withheld(inputs, zeroFirst, inputs.GetProperty("singleton_inner").Ints())
            .Except(primary)
            .ShouldBe(expected.GetProperty("secondary_zero_first_singleton_by_method").GetProperty("anySum").Ints());
    }

    [Fact]
    public void Withholds_the_corner_of_a_square_worked_by_hand()
    {
        // a b | a+b    The cell a is sensitive; everything else is wished for, totals first.
        // c d | c+d    a+b, c+d, a+c and b+d are granted, d is what the first three leave of a: withheld, and so b and c.
        var problem = new GaussProblem(
            4,
            [
                [0],
                [1],
                [2],
                [3],
                [0, 1],
                [2, 3],
                [0, 2],
                [1, 3],
            ],
            [0],
            [4, 5, 6, 7, 3, 2, 1]
        );

        GaussSuppression.Withheld(problem).ShouldBe([0, 1, 2, 3]);
    }

    [Fact]
    public void Goes_on_in_longer_integers_where_64_bits_do_not_suffice()
    {
        // Determinants of random 0/1 matrices of this size have some 25 digits.
        var random = new Random(7);
        const int Inner = 60;
        int[][] cells =
        [
            .. Enumerable
                .Range(0, Inner)
                .Select(_ => Enumerable.Range(0, Inner).Where(_ => random.Next(2) == 0).DefaultIfEmpty().ToArray()),
        ];
        int[][] published =
        [
            [0],
            .. cells,
        ];

        var withheld = GaussSuppression.Withheld(new GaussProblem(Inner, published, [0], [.. Enumerable.Range(1, Inner)]));

        withheld.Count.ShouldBe(2); // the columns are independent: one of them must give way, and only one
        withheld[0].ShouldBe(0);
    }

    private static int[] Withheld(JsonElement inputs, int[] order, int[] singletons)
    {
        var columns = inputs.GetProperty("x_columns").EnumerateArray().Select(column => FromOne(column.Ints())).ToArray();
        var problem = new GaussProblem(
            columns.Max(column => column.Max()) + 1,
            columns,
            FromOne(inputs.GetProperty("primary").Ints()),
            FromOne(order)
        )
        {
            Singletons = FromOne(singletons),
        };
        return [.. GaussSuppression.Withheld(problem).Select(cell => cell + 1)];
    }

    private static int[] FromOne(int[] numbers) => [.. numbers.Select(number => number - 1)];
}
