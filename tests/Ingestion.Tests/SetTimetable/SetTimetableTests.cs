using Sozialplanung.Ingestion.Tests.FetchDataset;

namespace Sozialplanung.Ingestion.Tests.SetTimetable;

public sealed class SetTimetableTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task A_dataset_has_its_own_times_until_they_are_taken_away()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var night = await ingestion.SourceAsync(dataset);

        var set = await RunningIngestion.PutAsync(
            ingestion.Verwalter,
            $"/datasets/{dataset}/timetable",
            new
            {
                times = new[] { "02:00" },
                weekdays = new[] { 1, 2, 3, 4, 5 },
                holidaysOf = "NW",
            }
        );
        var own = await ingestion.SourceAsync(dataset);
        await RunningIngestion.DeleteAsync(ingestion.Verwalter, $"/datasets/{dataset}/timetable");
        var again = await ingestion.SourceAsync(dataset);

        ((int)set.StatusCode).ShouldBe(204);
        own["timetableWords"]!
            .GetValue<string>()
            .ShouldBe("werktags (Montag bis Freitag) um 02:00, nicht an Feiertagen in Nordrhein-Westfalen");
        own["nextRun"]!.GetValue<DateTimeOffset>().ShouldBeGreaterThan(TimeProvider.System.GetUtcNow());
        (night["timetableWords"]!.GetValue<string>(), again["timetableWords"]!.GetValue<string>()).ShouldBe(
            ("mit dem Nachtlauf", "mit dem Nachtlauf")
        );
        night["nextRun"].ShouldNotBeNull();
    }

    [Theory]
    [InlineData("""{"times":[]}""", "mindestens eine Uhrzeit")]
    [InlineData("""{"times":["25:00"]}""", "„25:00“ ist keine Uhrzeit")]
    [InlineData("""{"times":["02:00"],"weekdays":[8]}""", "Wochentage gehen von 1")]
    [InlineData("""{"times":["02:00"],"daysOfMonth":[0]}""", "Tage eines Monats")]
    [InlineData("""{"times":["02:00"],"daysOfMonth":[1],"weekdays":[1]}""", "nicht beides")]
    [InlineData("""{"times":["02:00"],"holidaysOf":"XX"}""", "Das Land „XX“ gibt es nicht")]
    public async Task A_timetable_without_sense_is_refused_in_words(string timetable, string sentence)
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        using var body = new StringContent(timetable, null, "application/json");

        var answer = await ingestion.Verwalter.PutAsync(
            RunningIngestion.Uri($"/datasets/{dataset}/timetable"),
            body,
            TestContext.Current.CancellationToken
        );

        ((int)answer.StatusCode).ShouldBe(400);
        (await RunningIngestion.JsonAsync(answer))["title"]!.GetValue<string>().ShouldContain(sentence);
    }

    [Fact]
    public async Task It_is_shown_in_words_before_it_is_saved()
    {
        var preview = await RunningIngestion.JsonAsync(
            await RunningIngestion.PostAsync(
                ingestion.Verwalter,
                "/timetable-preview",
                new { times = new[] { "06:15" }, daysOfMonth = new[] { 1 } }
            )
        );

        preview["words"]!.GetValue<string>().ShouldBe("am 1. jedes Monats um 06:15");
        preview["next"]!.AsArray().Count.ShouldBe(3);
    }
}
