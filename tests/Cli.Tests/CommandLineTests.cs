namespace Sozialplanung.Cli.Tests;

public sealed class CommandLineTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string> AllCommands => [.. CommandLine.Commands.Select(command => command.Words)];

    [Theory]
    [InlineData("--help")]
    [InlineData("help")]
    [InlineData("-h")]
    public async Task Help_names_every_command_its_options_and_the_exit_codes(string word)
    {
        var outcome = await FakeInstallation.CommandAsync([word], Cancelled);

        outcome.Code.ShouldBe(0);
        foreach (var command in CommandLine.Commands)
        {
            outcome.Output.ShouldContain($"sozialplan {command.Words} {command.Help.Usage}");
            outcome.Output.ShouldContain(command.Help.Purpose);
        }

        outcome.Output.ShouldContain("--url");
        outcome.Output.ShouldContain("--token-file");
        outcome.Output.ShouldContain("Ausgang: 0");
        CommandLine.Commands.Count.ShouldBe(88);
    }

    [Fact]
    public async Task Help_after_a_command_tells_of_that_command_alone()
    {
        var outcome = await FakeInstallation.CommandAsync(["report", "series", "--help"], Cancelled);

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldContain("report series EBENE");
        outcome.Output.ShouldNotContain("report profile");
    }

    [Fact]
    public async Task Without_words_it_helps() => (await FakeInstallation.CommandAsync([], Cancelled)).Code.ShouldBe(0);

    [Fact]
    public async Task An_unknown_command_is_named()
    {
        var outcome = await FakeInstallation.CommandAsync(["gebiete", "laden"], Cancelled);

        outcome.ShouldBe(new Outcome(2, "", "Den Befehl „gebiete laden“ gibt es nicht. „sozialplan help“ nennt alle."));
    }

    [Theory]
    [MemberData(nameof(AllCommands))]
    public async Task A_mistyped_option_is_refused_and_not_passed_over(string words)
    {
        var outcome = await FakeInstallation.CommandAsync([.. words.Split(' '), "--pediod", "2024"], Cancelled);

        outcome.Code.ShouldBe(2);
        outcome.Errors.ShouldStartWith("Die Option --pediod gibt es hier nicht.\nAufruf: sozialplan " + words);
    }

    [Fact]
    public async Task An_option_without_its_value_is_told() =>
        (await FakeInstallation.CommandAsync(["report", "profile", "10044", "--out"], Cancelled)).Errors.ShouldStartWith(
            "Hinter --out fehlt ein Wert."
        );

    [Theory]
    [InlineData("areas import", "Es fehlt: die Gebietsdatei.")]
    [InlineData("areas propose", "Es fehlt: die Gebietsdatei.")]
    [InlineData("streets import", "Es fehlt: die Datei mit Straßen.")]
    [InlineData("dataset define", "Es fehlt: die Definition.")]
    [InlineData("deliver file", "Es fehlt: der Datensatz.")]
    [InlineData("deliver ask", "Es fehlt: die Lieferung.")]
    [InlineData("deliver release", "Es fehlt: die Lieferung.")]
    [InlineData("indicator define", "Es fehlt: die Definition.")]
    [InlineData("release make", "Es fehlt: der Name der Freigabe.")]
    [InlineData("values read", "Es fehlt: der Indikator.")]
    [InlineData("report profile", "Es fehlt: das Gebiet.")]
    [InlineData("report series", "Es fehlt: die Ebene.")]
    [InlineData("network load", "Es fehlt: die Datei.")]
    [InlineData("places import", "Es fehlt: die Datei mit Einrichtungen.")]
    [InlineData("places counts", "Es fehlt: die Datei für die Tabelle.")]
    [InlineData("places reach", "Es fehlt: die Datei für die Tabelle.")]
    [InlineData("demo load", "--data fehlt.")]
    public async Task A_command_without_its_words_says_which_is_missing_and_how_it_is_called(string words, string sentence)
    {
        var outcome = await FakeInstallation.CommandAsync(words.Split(' '), Cancelled);

        outcome.Code.ShouldBe(2);
        outcome.Errors.ShouldStartWith($"{sentence}\nAufruf: sozialplan {words}");
    }
}
