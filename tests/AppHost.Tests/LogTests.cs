using Sozialplanung.DebianHosting.Logs;

namespace Sozialplanung.AppHost.Tests;

public sealed class LogTests
{
    [Fact]
    public void A_log_file_rolls_and_keeps_three_old_ones()
    {
        using var folder = new TemporaryFolder();
        using var file = new RollingFile(Path.Combine(folder.Path, "dienst.log"), limit: 1000);

        for (var number = 0; number < 200; number++)
        {
            file.WriteLine($"Zeile {number} mit Umlauten äöü");
        }

        var files = Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order();
        files.ShouldBe(["dienst.log", "dienst.log.1", "dienst.log.2", "dienst.log.3"]);
        Directory.GetFiles(folder.Path).ShouldAllBe(path => new FileInfo(path).Length <= 1000);
        Read(folder, "dienst.log").Last().ShouldEndWith("Zeile 199 mit Umlauten äöü");
    }

    [Fact]
    public void An_endless_line_is_cut()
    {
        using var folder = new TemporaryFolder();
        using var file = new RollingFile(Path.Combine(folder.Path, "dienst.log"));

        file.WriteLine(new string('x', 1_000_000));

        Read(folder, "dienst.log").Single().Length.ShouldBeLessThan(17_000);
    }

    [Fact]
    public void A_line_that_finds_no_room_stops_nothing_and_is_counted_when_there_is_room_again()
    {
        using var folder = new TemporaryFolder();
        var isFull = false;
        using var file = new RollingFile(
            Path.Combine(folder.Path, "dienst.log"),
            open: path => new FullDisk(new FileStream(path, FileMode.Append), () => isFull)
        );

        file.WriteLine("davor");
        isFull = true;
        file.WriteLine("verloren");
        file.WriteLine("verloren");
        isFull = false;
        file.WriteLine("danach");
        file.Dispose();

        Read(folder, "dienst.log")
            .Where(line => line.Length > 0)
            .Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..])
            .ShouldBe(["davor", "--- 2 Zeilen fehlen: Sie ließen sich nicht schreiben.", "danach"]);
    }

    [Fact]
    public void A_console_that_takes_nothing_stops_nothing()
    {
        using var output = new StreamWriter(new FullDisk(Stream.Null, () => true)) { AutoFlush = true };

        new ConsoleLines(ConsoleLogs.Own, output, coloured: false).Write("Zeile");
    }

    [Fact]
    public void The_console_puts_the_name_in_colour_before_each_line()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = new ConsoleLines(ConsoleLogs.All, output, coloured: true);

        console.Write("postgres", "bereit", ConsoleLogs.Own);
        console.Write("redis", "Ready", ConsoleLogs.All);

        output.ToString().ShouldBe("\e[36mpostgres      \e[0m bereit\n\e[32mredis         \e[0m Ready\n");
    }

    [Fact]
    public void Only_what_was_asked_for_reaches_the_console()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = new ConsoleLines(ConsoleLogs.Own, output, coloured: false);

        console.Write("redis", "viele Zeilen", ConsoleLogs.All);
        console.Write("redis", "bereit", ConsoleLogs.Own);

        output.ToString().ShouldBe("redis          bereit\n");
    }

    private static string[] Read(TemporaryFolder folder, string name) => File.ReadAllLines(Path.Combine(folder.Path, name));
}
