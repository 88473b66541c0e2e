namespace Sozialplanung.WholeSystem.NothingLost;

/// <summary>
/// Parts of the installation are killed in the middle of the nightly job. They come back by themselves, the job ends by itself,
/// and what is then released is, to the last digit, what an undisturbed night brings.
/// </summary>
public sealed class NothingLostTests(DemoInstallation installation)
{
    private readonly Death _death = new(installation);

    [Fact]
    public Task When_Ingestion_dies_while_it_checks_and_while_it_is_read_from() =>
        SurvivesAsync([("ingestion", Moment.Checking(3)), ("ingestion", Moment.Loading)], []);

    [Fact]
    public Task When_Indicators_dies_while_it_takes_over_and_while_it_computes() =>
        SurvivesAsync([("indicators", Moment.Loading)], [("indicators", Moment.Computing)]);

    [Fact]
    public Task When_the_broker_dies_while_events_are_on_their_way() =>
        SurvivesAsync([("rabbitmq", Moment.Checking(2)), ("rabbitmq", Moment.Loading)], []);

    [Fact]
    public Task When_the_database_dies_while_files_are_checked_and_while_values_are_computed() =>
        SurvivesAsync(
            [(Death.DatabaseBackend, Moment.Checking(2)), ("postgres", Moment.Checking(6))],
            [("postgres", Moment.Computing)]
        );

    [Fact]
    public Task When_the_parts_around_the_job_die() =>
        SurvivesAsync(
            [
                ("geography", Moment.Checking(1)),
                ("network", Moment.Checking(3)),
                ("redis", Moment.Checking(4)),
                ("reporting", Moment.Checking(5)),
                ("gateway", Moment.Checking(6)),
            ],
            [("gateway", Moment.Computing)]
        );

    private async Task SurvivesAsync((string Part, Moment Moment)[] atNight, (string Part, Moment Moment)[] whileComputing)
    {
        var token = TestContext.Current.CancellationToken;
        await installation.Night.ForgetAsync(token);

        var run = await installation.Night.StartAsync(token);
        await _death.StrikeAsync(atNight, token);
        await installation.Night.EndAsync(run, token);
        var draft = await installation.Releases.StartAsync("Nach der Störung", token);
        await _death.StrikeAsync(whileComputing, token);
        var id = await installation.Releases.ComputedAsync(draft, token);
        await installation.Releases.PublishAsync(id, token);

        var values = await DemoValues.ReadAsync(installation, id, token);
        values.Keys.ShouldBe(installation.Reference.Values.Keys);
        foreach (var (indicator, cells) in values)
        {
            cells.ShouldBe(installation.Reference.Values[indicator], indicator);
        }
    }
}
