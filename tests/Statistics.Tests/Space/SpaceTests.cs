using Sozialplanung.Statistics.Space;

namespace Sozialplanung.Statistics.Tests.Space;

public sealed class SpaceTests
{
    private static readonly IReadOnlyList<int>[] _chain =
    [
        [1],
        [0, 2],
        [1, 3],
        [2],
    ];

    [Fact]
    public void A_rising_chain_of_four_by_hand()
    {
        Value[] values = [1, 2, 3, 4];
        var weights = SpatialWeights.Binary(_chain);

        MoranI.Of(values, weights).Statistic.Number.ShouldBe(1 / 3.0, 1e-12);
        MoranI.Of(values, weights).Expected.Number.ShouldBe(-1 / 3.0, 1e-12);
        GearyC.Of(values, weights).Statistic.Number.ShouldBe(0.3, 1e-12);
        LocalMoran.Of(values, weights, LocalScaling.SampleVariance).Statistics[0].Number.ShouldBe(0.45, 1e-12);
        LocalMoran.Of(values, weights, LocalScaling.PopulationVariance).Statistics[0].Number.ShouldBe(0.6, 1e-12);
        LocalMoran
            .Of(values, weights, LocalScaling.SampleVariance)
            .Quadrants.ShouldBe([Quadrant.LowLow, Quadrant.LowLow, Quadrant.HighHigh, Quadrant.HighHigh]);
    }

    [Theory]
    [InlineData("moran-stl-hr8893")]
    [InlineData("moran-sids2-sidr74")]
    [InlineData("geary-columbus-crime")]
    public void Vector_of_moran_and_geary(string id)
    {
        var vector = Reference.Read("spatial_autocorrelation.json", id);

        var (values, expected) = (vector.In("inputs", "y").ToValues(), vector.In("expected"));
        var weights = SpatialWeights.RowStandardised(vector.In("inputs", "neighbors").ToNeighbours());
        var sides = vector.In("inputs", "two_tailed").GetBoolean() ? 2 : 1;
        var (moran, geary) = (MoranI.Of(values, weights), GearyC.Of(values, weights));
        var local = LocalMoran.Of(values, weights, LocalScaling.SampleVariance);

        moran.Statistic.ShouldMatch(expected.In("I"), 1e-8, "I");
        moran.Expected.ShouldMatch(expected.In("EI"), 1e-8, "EI");
        moran.NormalVariance.ShouldMatch(expected.In("VI_norm"), 1e-8, "VI_norm");
        moran.RandomVariance.ShouldMatch(expected.In("VI_rand"), 1e-8, "VI_rand");
        moran.NormalZ.ShouldMatch(expected.In("z_norm"), 1e-8, "z_norm");
        moran.RandomZ.ShouldMatch(expected.In("z_rand"), 1e-8, "z_rand");
        (sides * moran.NormalProbability.Number).ShouldBe(expected.In("p_norm").GetDouble(), 1e-10);
        (sides * moran.RandomProbability.Number).ShouldBe(expected.In("p_rand").GetDouble(), 1e-10);
        geary.Statistic.ShouldMatch(expected.In("geary_C"), 1e-8, "C");
        geary.NormalVariance.ShouldMatch(expected.In("geary_VC_norm"), 1e-8, "VC_norm");
        geary.RandomVariance.ShouldMatch(expected.In("geary_VC_rand"), 1e-8, "VC_rand");
        geary.NormalZ.ShouldMatch(expected.In("geary_z_norm"), 1e-8, "C z_norm");
        geary.RandomZ.ShouldMatch(expected.In("geary_z_rand"), 1e-8, "C z_rand");
        local.Statistics.ShouldMatch(expected.In("local_I"), 1e-8, "local I");
        local.Quadrants.Select(quadrant => (int)quadrant!).ShouldBe(expected.In("quadrant").ToIntegers());
    }

    [Fact]
    public void Vector_moran_rate_sids79()
    {
        var vector = Reference.Read("spatial_autocorrelation.json", "moran-rate-sids79");

        var z = RateStandardisation.Of(vector.In("inputs", "e").ToValues(), vector.In("inputs", "b").ToValues());
        var moran = MoranI.Of(z, SpatialWeights.RowStandardised(vector.In("inputs", "neighbors").ToNeighbours()));

        z.ShouldMatch(vector.In("expected", "z"), 1e-8, "z");
        moran.Statistic.ShouldMatch(vector.In("expected", "I"), 1e-8, "I");
        moran.NormalProbability.ShouldMatch(vector.In("expected", "p_norm_one_tailed"), 1e-8, "p");
    }

    [Fact]
    public void Vector_getis_ord_6_points()
    {
        var vector = Reference.Read("spatial_autocorrelation.json", "getis-ord-6-points");

        var (values, expected) = (vector.In("inputs", "y").ToValues(), vector.In("expected"));
        var weights = SpatialWeights.Binary(vector.In("inputs", "neighbors").ToNeighbours());
        var general = GetisOrd.GeneralG(values, weights);

        general.Statistic.ShouldMatch(expected.In("G"), 1e-7, "G");
        general.Expected.ShouldMatch(expected.In("EG"), 1e-7, "EG");
        general.RandomVariance.ShouldMatch(expected.In("VG"), 1e-7, "VG");
        general.RandomZ.ShouldMatch(expected.In("z"), 1e-7, "z");
        general.RandomProbability.ShouldMatch(expected.In("p_norm"), 1e-7, "p");
        GetisOrd.LocalG(values, weights).ShouldMatch(expected.In("Gi_binary", "Z"), 1e-7, "Gi");
        GetisOrd.LocalGStar(values, weights).ShouldMatch(expected.In("Gi*_binary", "Z"), 1e-7, "Gi*");
    }

    [Fact]
    public void Vector_getis_ord_stl_binary()
    {
        var vector = Reference.Read("spatial_autocorrelation.json", "getis-ord-stl-binary");
        var source = Reference.Read("spatial_autocorrelation.json", "moran-stl-hr8893");

        var values = source.In("inputs", "y").ToValues();
        var weights = SpatialWeights.Binary(source.In("inputs", "neighbors").ToNeighbours());

        GetisOrd.LocalG(values, weights).ShouldMatch(vector.In("expected", "Gi_Z"), 1e-7, "Gi");
        GetisOrd.LocalGStar(values, weights).ShouldMatch(vector.In("expected", "Gi_star_Z"), 1e-7, "Gi*");
    }

    [Fact]
    public void Without_difference_or_neighbours_nothing_is_said()
    {
        var weights = SpatialWeights.Binary(_chain);

        MoranI.Of([2, 2, 2, 2], weights).Statistic.State.ShouldBe(ValueState.NotMeaningful);
        GearyC
            .Of(
                [1, 2, 3, 4],
                SpatialWeights.Binary([
                    [],
                    [],
                    [],
                    [],
                ])
            )
            .Statistic.State.ShouldBe(ValueState.NotMeaningful);
        MoranI
            .Of(
                [1],
                SpatialWeights.RowStandardised([
                    [],
                ])
            )
            .NormalZ.State.ShouldBe(ValueState.NotMeaningful);
        GetisOrd.GeneralG([1, 2, 3, -4], weights).Statistic.State.ShouldBe(ValueState.NotMeaningful);
        GetisOrd.LocalG([2, 2, 2, 2], weights).ShouldAllBe(z => z.State == ValueState.NotMeaningful);
        RateStandardisation.Of([0, 0], [10, 10]).ShouldAllBe(z => z.State == ValueState.NotMeaningful);
        RateStandardisation
            .Of([1, Value.Missing(ValueState.Hidden), 3], [10, 5, 0])
            .Select(z => z.State)
            .ShouldBe([ValueState.Shown, ValueState.Hidden, ValueState.NotMeaningful]);
    }

    [Fact]
    public void A_missing_area_is_left_out_with_its_borders()
    {
        var with = MoranI.Of(
            [1, 2, 3, 4, Value.Missing(ValueState.Hidden)],
            SpatialWeights.RowStandardised([
                [1, 4],
                [0, 2],
                [1, 3],
                [2, 4],
                [0, 3],
            ])
        );
        var without = MoranI.Of([1, 2, 3, 4], SpatialWeights.RowStandardised(_chain));

        with.ShouldBe(without);
        LocalMoran
            .Of([1, Value.Missing(ValueState.Hidden), 3, 4], SpatialWeights.Binary(_chain), LocalScaling.SampleVariance)
            .Statistics[1]
            .State.ShouldBe(ValueState.Hidden);
    }

    [Fact]
    public void Huge_numbers_have_the_same_order_as_small_ones()
    {
        var weights = SpatialWeights.Binary(_chain);

        MoranI.Of([1e300, 2e300, 3e300, 4e300], weights).Statistic.Number.ShouldBe(1 / 3.0, 1e-12);
        GetisOrd
            .LocalGStar([1e300, 2e300, 3e300, 4e300], weights)[0]
            .Number.ShouldBe(GetisOrd.LocalGStar([1, 2, 3, 4], weights)[0].Number, 1e-12);
    }

    [Fact]
    public void A_neighbour_that_does_not_exist_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() =>
            SpatialWeights.Binary([
                [1],
            ])
        );
        Should.Throw<ArgumentException>(() => MoranI.Of([1], SpatialWeights.Binary(_chain)));
    }
}
