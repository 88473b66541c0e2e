using Sozialplanung.Statistics.Index;

namespace Sozialplanung.Statistics.Tests.Index;

public sealed class PrincipalComponentTests
{
    [Fact]
    public void Two_indicators_load_alike_and_explain_half_of_one_plus_r()
    {
        // r = 0.8, so the largest eigenvalue is 1.8 of 2.
        var component = PrincipalComponent.First(
            [
                [1, 2, 3, 4, 5],
                [2, 1, 4, 3, 5],
            ],
            orientation: 0
        );

        component.ExplainedShare.Number.ShouldBe(0.9, 1e-12);
        component.Loadings.ShouldAllBe(loading => Math.Abs(loading.Number - Math.Sqrt(0.5)) < 1e-12);
        component.Rescaled[0].Number.ShouldBe(0, 0.2);
        component.Rescaled[4].Number.ShouldBe(1);
    }

    [Fact]
    public void The_sign_follows_the_indicator_of_deprivation()
    {
        Value[] burden = [1, 2, 3, 4];
        Value[] income = [9, 7, 5, 1];

        PrincipalComponent.First([burden, income], orientation: 0).Scores[3].Number.ShouldBePositive();
        PrincipalComponent.First([burden, income], orientation: 1).Scores[3].Number.ShouldBeNegative();
    }

    [Fact]
    public void An_incomplete_area_keeps_its_reason_and_takes_no_part()
    {
        var component = PrincipalComponent.First(
            [
                [1, 2, 3, 100],
                [2, 4, 6, Value.Missing(ValueState.Hidden)],
            ],
            0
        );

        component.Scores[3].State.ShouldBe(ValueState.Hidden);
        component.Scores[1].Number.ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Without_difference_there_is_no_component()
    {
        PrincipalComponent
            .First(
                [
                    [1, 1, 1],
                    [1, 2, 3],
                ],
                1
            )
            .Scores.ShouldAllBe(score => score.State == ValueState.NotMeaningful);
        PrincipalComponent
            .First(
                [
                    [1],
                    [2],
                ],
                0
            )
            .ExplainedShare.State.ShouldBe(ValueState.NotMeaningful);
        Should.Throw<ArgumentOutOfRangeException>(() =>
            PrincipalComponent.First(
                [
                    [1],
                    [2],
                ],
                2
            )
        );
    }
}
