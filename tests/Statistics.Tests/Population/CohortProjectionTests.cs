using System.Diagnostics;
using System.Text.Json;
using Sozialplanung.Statistics.Population;

namespace Sozialplanung.Statistics.Tests.Population;

public sealed class CohortProjectionTests(ITestOutputHelper output)
{
    private static readonly CohortAssumptions _simple = new()
    {
        WomenSurvival = [1, 0.9, 0.5],
        MenSurvival = [1, 0.8, 0.5],
        Fertility = [0, 0.2],
        WomenMigration = [0, 0],
        MenMigration = [0, 0],
        BoysPerGirl = 1,
    };

    [Fact]
    public void One_step_of_two_groups_by_hand()
    {
        // Mothers: (100 + 0.9·100)/2 = 95, 19 births, half of them girls.
        var after = CohortProjection.Project(new([100, 100], [100, 40]), [_simple]).States[1];

        after.Women.Select(count => count.Number).ShouldBe([9.5, 140], 1e-12);
        after.Men.Select(count => count.Number).ShouldBe([9.5, 100], 1e-12);
    }

    [Fact]
    public void A_single_open_group_bears_children_too()
    {
        // Mothers of the one group: 100, counted half at the start of the step; 0.2·100/2 = 10 births; 135 of 150 people survive.
        var single = _simple with
        {
            WomenSurvival = [1, 0.9],
            MenSurvival = [1, 0.9],
        } with
        {
            Fertility = [0.2],
            WomenMigration = [0],
            MenMigration = [0],
        };

        CohortProjection.Project(new([100], [50]), [single]).States[1].Total.Number.ShouldBe(145, 1e-12);
    }

    [Fact]
    public void Half_of_the_migrants_live_through_the_step()
    {
        var moving = _simple with { MigrationUnit = MigrationUnit.Persons, WomenMigration = [0, 0], MenMigration = [20, 0] };

        CohortProjection
            .Project(new([0, 0], [100, 0]), [moving])
            .States[1]
            .Men.Select(count => count.Number)
            .ShouldBe([10, 88], 1e-12);
    }

    [Theory]
    [InlineData("projection", true)]
    [InlineData("projection_without_migration", false)]
    public void Vector_ccmp_burkina_females(string name, bool withMigration)
    {
        var vector = Reference.Read("population.json", "ccmp-burkina-females");

        var start = vector.In("inputs", "baseline").ToValues();
        var nobody = new double[start.Length];
        CohortAssumptions[] steps =
        [
            .. Enumerable
                .Range(0, vector.In("inputs", "survival").GetArrayLength())
                .Select(step => Step(vector, step, withMigration, nobody)),
        ];

        var states = CohortProjection.Project(new(start, nobody.AsValues()), steps).States;

        for (var step = 0; step < states.Count; step++)
        {
            states[step].Women.ShouldMatch(vector.In("expected", name)[step], 1e-6, $"{name} {step}");
        }
    }

    [Fact]
    public void Areas_add_up_to_their_whole_after_every_step()
    {
        AreaPopulation[] starts = [new([100, 100], [100, 40]), new([10, 0], [0, 20])];
        AreaPopulation[] totals = [new([20, 150], [30, 140]), new([25, 90], [25, 80])];

        var areas = CohortProjection.ProjectAreas(starts, (_, _) => _simple, 2, totals);

        for (var step = 1; step <= 2; step++)
        {
            for (var age = 0; age < 2; age++)
            {
                areas.Sum(area => area.States[step].Women[age].Number).ShouldBe(totals[step - 1].Women[age].Number, 1e-9);
                areas.Sum(area => area.States[step].Men[age].Number).ShouldBe(totals[step - 1].Men[age].Number, 1e-9);
            }
        }
    }

    [Fact]
    public void Variants_change_what_they_name()
    {
        var variant = new ProjectionVariant("mehr Geburten", Fertility: 2, Mortality: 2, Migration: 0);

        var applied = variant.Apply(_simple with { WomenMigration = [0.1, 0] });

        applied.Fertility.ShouldBe([0, 0.4]);
        applied.WomenSurvival[2].ShouldBe(0.25);
        applied.WomenMigration.ShouldBe([0, 0]);
        Should.Throw<ArgumentException>(() => (variant with { Fertility = -1 }).Apply(_simple));
    }

    [Fact]
    public void A_missing_start_has_no_future_and_a_group_cannot_fall_below_zero()
    {
        CohortProjection
            .Project(new([Value.Missing(ValueState.Hidden), 1], [1, 1]), [_simple])
            .States[1]
            .Total.State.ShouldBe(ValueState.Hidden);
        CohortProjection.Project(new([-1, 1], [1, 1]), [_simple]).States[1].Total.State.ShouldBe(ValueState.NotMeaningful);
        var leaving = _simple with { MigrationUnit = MigrationUnit.Persons, MenMigration = [-300, 0] };
        var result = CohortProjection.Project(new([0, 0], [100, 0]), [leaving]);
        result.CutToZero.ShouldBe(2);
        result.States[1].Men[0].Number.ShouldBe(0);
        Should.Throw<ArgumentException>(() => CohortProjection.Project(new([1], [1]), [_simple]));
        Should.Throw<ArgumentException>(() =>
            CohortProjection.Project(new([1, 1], [1, 1]), [_simple with { MenSurvival = [1, 1.1, 0] }])
        );
    }

    [Fact]
    public void Six_hundred_areas_over_thirty_years_keep_everybody_when_nobody_dies_or_moves()
    {
        var ones = Enumerable.Repeat(1.0, 102).ToArray();
        var none = new double[101];
        var still = new CohortAssumptions
        {
            WomenSurvival = ones,
            MenSurvival = ones,
            Fertility = none,
            WomenMigration = none,
            MenMigration = none,
        };
        var start = new AreaPopulation(Enumerable.Repeat(10.0, 101).AsValues(), Enumerable.Repeat(9.0, 101).AsValues());
        var watch = Stopwatch.StartNew();

        var areas = CohortProjection.ProjectAreas([.. Enumerable.Repeat(start, 600)], (_, _) => still, 30);

        output.WriteLine($"{watch.Elapsed.TotalMilliseconds:F0} ms");
        areas.ShouldAllBe(area => Math.Abs(area.States[30].Total.Number - 1919) < 1e-6);
    }

    private static CohortAssumptions Step(JsonElement vector, int step, bool withMigration, double[] nobody)
    {
        var survival = vector.In("inputs", "survival")[step].ToNumbers();
        return new CohortAssumptions
        {
            WomenSurvival = survival,
            MenSurvival = survival,
            Fertility = vector.In("inputs", "fertility")[step].ToNumbers(),
            WomenMigration = withMigration ? vector.In("inputs", "migration")[step].ToNumbers() : nobody,
            MenMigration = nobody,
            BoysPerGirl = vector.In("inputs", "srb").GetDouble(),
            Years = vector.In("inputs", "age_interval").GetDouble(),
        };
    }
}
