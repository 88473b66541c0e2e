namespace Sozialplanung.Cli.Tests.Indicators;

public sealed class IndicatorCommandsTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Several_definitions_go_out_one_after_another()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("PUT /api/indicators/definitions/a", new { }).Answer("PUT /api/indicators/definitions/b", new { });

        var outcome = await installation.RunAsync(
            Cancelled,
            "indicator",
            "define",
            installation.Write("a.json", """{"code":"a"}"""),
            installation.Write("b.json", """{"code":"b"}""")
        );

        outcome.ShouldBe(new Outcome(0, "Indikator a ist angelegt.\nIndikator b ist angelegt.\n", ""));
    }

    [Theory]
    [InlineData("""{"code":"a"}""", "\"kind\": \"share\"")]
    [InlineData("""{"code":"a","kind":"rate"}""", "\"kind\": \"rate\"")]
    public async Task A_kind_said_beside_the_file_stands_in_where_the_file_names_none(string definition, string sent)
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("PUT /api/indicators/definitions/a", new { });

        var outcome = await installation.RunAsync(
            Cancelled,
            "indicator",
            "define",
            installation.Write("a.json", definition),
            "--kind",
            "share"
        );

        outcome.Code.ShouldBe(0);
        installation.Requests.Single().Body.ShouldContain(sent);
    }

    [Fact]
    public async Task A_wrong_definition_is_told_field_by_field()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "PUT /api/indicators/definitions/a",
            new { title = "Die Definition hat Fehler.", errors = new { numerator = new[] { "Unbekanntes Merkmal „x“." } } },
            400
        );

        var outcome = await installation.RunAsync(
            Cancelled,
            "indicator",
            "define",
            installation.Write("a.json", """{"code":"a"}""")
        );

        outcome.ShouldBe(new Outcome(1, "", "Die Definition hat Fehler.\n  numerator: Unbekanntes Merkmal „x“."));
    }

    [Fact]
    public async Task A_release_is_computed_and_checked_and_waits_for_a_second_person()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer("POST /api/indicators/releases", new { id = "f1", jobId = "j1" }, 202)
            .Answer("GET /api/indicators/jobs/j1", new { state = "running", text = "Werte berechnen" })
            .Answer("GET /api/indicators/jobs/j1", new { state = "done", text = "" })
            .Answer("POST /api/indicators/releases/f1/check", new { });

        var outcome = await installation.RunAsync(Cancelled, "release", "make", "Sozialmonitoring 2024");

        outcome.ShouldBe(
            new Outcome(0, "  Werte berechnen\nDie Freigabe f1 ist geprüft und wartet auf eine zweite Person.\n", "")
        );
        installation.Requests.First().Body.ShouldContain("Sozialmonitoring 2024");
    }

    [Fact]
    public async Task A_failed_computation_is_no_release()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer("POST /api/indicators/releases", new { id = "f1", jobId = "j1" }, 202)
            .Answer("GET /api/indicators/jobs/j1", new { state = "failed", text = "Es gibt noch keine Lieferung." });

        var outcome = await installation.RunAsync(Cancelled, "release", "make", "x");

        outcome.Code.ShouldBe(1);
        outcome.Errors.ShouldBe("Die Berechnung ist gescheitert: Es gibt noch keine Lieferung.");
        installation.Requests.ShouldNotContain(asked => asked.Line.EndsWith("/check", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Values_are_written_as_they_come()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "GET /api/indicators/values/kinderarmut?level=sozialraum&format=csv&decimal=comma",
            "Gebiet;2024\nA;12,3\nB;.\n"
        );
        var file = Path.Combine(installation.Folder, "werte.csv");

        var outcome = await installation.RunAsync(
            Cancelled,
            "values",
            "read",
            "kinderarmut",
            "--level",
            "sozialraum",
            "--out",
            file
        );

        outcome.ShouldBe(new Outcome(0, file + "\n", ""));
        (await File.ReadAllTextAsync(file, Cancelled)).ShouldBe("Gebiet;2024\nA;12,3\nB;.\n");
    }

    [Fact]
    public async Task A_refused_reading_leaves_no_file()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Refuse(
            "GET /api/indicators/values/x?level=kreis&format=xlsx&decimal=comma",
            404,
            "Einen Indikator „x“ gibt es nicht."
        );
        var file = Path.Combine(installation.Folder, "werte.xlsx");

        var outcome = await installation.RunAsync(
            Cancelled,
            "values",
            "read",
            "x",
            "--level",
            "kreis",
            "--format",
            "xlsx",
            "--out",
            file
        );

        outcome.ShouldBe(new Outcome(1, "", "Einen Indikator „x“ gibt es nicht."));
        File.Exists(file).ShouldBeFalse();
        (await installation.RunAsync(Cancelled, "values", "read", "x")).Errors.ShouldStartWith("--level fehlt.");
    }

    [Fact]
    public async Task Minimum_counts_said_beside_the_name_go_along_and_what_is_not_protected_is_told()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer("POST /api/indicators/releases", new { id = "f1", jobId = "j1" }, 202)
            .Answer("GET /api/indicators/jobs/j1", new { state = "done", text = "" })
            .Answer(
                "POST /api/indicators/releases/f1/check",
                new
                {
                    findings = new[] { "Ein Befund." },
                    unprotected = new[] { new { sentence = "„x“ in A ist zu errechnen." } },
                }
            );

        var outcome = await installation.RunAsync(
            Cancelled,
            "release",
            "make",
            "Stand",
            "--public-minimum",
            "7",
            "--facilities",
            "3"
        );

        outcome.Output.ShouldStartWith(
            "  Ein Befund.\n  Nicht geschützt: „x“ in A ist zu errechnen.\nDie Freigabe f1 ist geprüft"
        );
        installation.Requests.First().Body.ShouldContain("\"publicMinimumCount\": 7");
        installation.Requests.First().Body.ShouldContain("\"minimumFacilities\": 3");
        (await installation.RunAsync(Cancelled, "release", "make", "Stand", "--staff-minimum", "drei")).Errors.ShouldStartWith(
            "Hinter --staff-minimum steht eine ganze Zahl, nicht „drei“."
        );
    }

    [Fact]
    public async Task A_release_is_shown_with_its_rules_and_what_is_different_about_them()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer("GET /api/indicators/releases", new[] { Release("f1", "checked", isBelowFloor: true) })
            .Answer(
                "GET /api/indicators/releases/f1/comparison",
                new { settingsDifferences = new[] { "Die Mindestfallzahl der Verwaltung ist 1, zuvor 3." } }
            );

        (await installation.RunAsync(Cancelled, "release", "show", "Stand")).ShouldBe(
            new Outcome(
                0,
                "Stand: geprüft\n  Mindestfallzahl: Öffentlichkeit 5, Verwaltung 1; „niemand“ und „alle“ werden gezeigt.\n"
                    + "  Wo ein Datensatz Beitragende nennt: mindestens 4 Personen je Einrichtung, die 2 größten Beiträge höchstens 87,5 %.\n"
                    + "  Eine Regel liegt unter der Untergrenze; bis zur Freigabe liest die Werte nur die Statistikstelle.\n"
                    + "  Die Mindestfallzahl der Verwaltung ist 1, zuvor 3.\n  Ein Befund.\n",
                ""
            )
        );
    }

    [Fact]
    public async Task A_release_is_withdrawn_by_its_name_with_a_reason()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer("GET /api/indicators/releases", new[] { Release("f0", "draft"), Release("f1", "replaced") })
            .Answer("GET /api/indicators/releases", new[] { Release("f0", "draft"), Release("f1", "replaced") })
            .Answer("POST /api/indicators/releases/f1/withdraw", new { });

        (await installation.RunAsync(Cancelled, "release", "withdraw", "Stand", "--reason", "Zu genau.", "--current")).ShouldBe(
            new Outcome(0, "Zurückgenommen: Stand\n", "")
        );
        installation.Requests.Last().Body.ShouldContain("Zu genau.");
        installation.Requests.Last().Body.ShouldContain("\"leavesNothingPublished\": true");
        (await installation.RunAsync(Cancelled, "release", "withdraw", "Anderes", "--reason", "x")).Errors.ShouldBe(
            "Eine veröffentlichte Freigabe „Anderes“ gibt es nicht."
        );
        (await installation.RunAsync(Cancelled, "release", "withdraw", "Stand")).Errors.ShouldStartWith("--reason fehlt.");
    }

    [Fact]
    public async Task A_reason_for_what_was_given_away_goes_along_when_publishing()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer("GET /api/indicators/releases", new[] { Release("f1", "checked") })
            .Answer("POST /api/indicators/releases/f1/publish", new { });

        var outcome = await installation.RunAsync(
            Cancelled,
            "release",
            "publish",
            "Stand",
            "--given-away-reason",
            "Steht im Amtsblatt."
        );

        outcome.ShouldBe(new Outcome(0, "Freigegeben: Stand\n", ""));
        installation.Requests.Last().Body.ShouldContain("\"givenAwayReason\": \"Steht im Amtsblatt.\"");
    }

    private static object Release(string id, string state, bool isBelowFloor = false) =>
        new
        {
            id,
            name = "Stand",
            state,
            stateName = "geprüft",
            isBelowFloor,
            settings = new
            {
                publicMinimumCount = 5,
                staffMinimumCount = 1,
                withholdsZeros = false,
                minimumPersonsPerFacility = 4,
                minimumFacilities = 0,
                dominanceLargest = 2,
                dominancePercent = 87.5,
            },
            findings = new[] { "Ein Befund." },
        };
}
